import { KINDS, OUTCOMES } from '../../../src/engine/index';

const K = OUTCOMES.length;
const DEFECT = OUTCOMES.indexOf('defect');
const BINS = 10;
/** A share of fewer items than this says nothing. */
const FEWEST = 20;

/** What an item is, as a number in `OUTCOMES`, and the probabilities that the engine gave to all six. */
export interface Prediction {
  readonly gold: number;
  readonly p: ArrayLike<number>;
}

/** One kind's figures, each from 0 to 1. */
export interface KindFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Items whose stated confidence lies in one tenth: how many, how sure the engine was, how often it was right. */
export interface Bin {
  readonly items: number;
  readonly confidence: number;
  readonly right: number;
}

/** Figures of one set of predictions. Shares lie between 0 and 1. */
export interface Figures {
  readonly items: number;
  /** Over items that are one of the four kinds, by the likeliest of the four, in the order of `KINDS`. */
  readonly kinds: readonly KindFigures[];
  readonly macroF1: number;
  /** Over all six outcomes. */
  readonly accuracy: number;
  /** `confusion[gold][said]`, both numbers in `OUTCOMES`. */
  readonly confusion: readonly (readonly number[])[];
  readonly coverage95: number;
  readonly coverage93: number;
  readonly coverage90: number;
  readonly defectRecall80: number;
  readonly calibrationError: number;
  readonly bins: readonly Bin[];
  /** Precision when the most confident share of the items is labelled: [share, precision]. */
  readonly curve: readonly (readonly [number, number])[];
}

function best(p: ArrayLike<number>, upTo: number): number {
  let top = 0;
  for (let c = 1; c < upTo; c += 1) if ((p[c] as number) > (p[top] as number)) top = c;
  return top;
}

function countPairs(predictions: readonly Prediction[], upTo: number): number[][] {
  const counts = Array.from({ length: upTo }, () => new Array<number>(upTo).fill(0));
  for (const { gold, p } of predictions) {
    const row = counts[gold];
    const said = best(p, upTo);
    if (row !== undefined) row[said] = (row[said] as number) + 1;
  }
  return counts;
}

function kindFigures(predictions: readonly Prediction[]): KindFigures[] {
  const counts = countPairs(predictions, KINDS.length);
  return KINDS.map((_, kind) => {
    const hits = counts[kind]?.[kind] as number;
    const said = counts.reduce((sum, row) => sum + (row[kind] as number), 0);
    const gold = (counts[kind] as number[]).reduce((sum, count) => sum + count, 0);
    const [precision, recall] = [hits / Math.max(1, said), hits / Math.max(1, gold)];
    return { precision, recall, f1: (2 * hits) / Math.max(1, said + gold) };
  });
}

/** Precision after each item that would get a kind, the most confident first. */
function precisions(predictions: readonly Prediction[]): number[] {
  const said = predictions
    .map(({ gold, p }) => ({ top: best(p, K), gold, p }))
    .filter(({ top }) => top < KINDS.length)
    .sort((a, b) => (b.p[b.top] as number) - (a.p[a.top] as number));
  let right = 0;
  return said.map(({ top, gold }, at) => {
    if (top === gold) right += 1;
    return right / (at + 1);
  });
}

function coverageAt(found: readonly number[], precision: number, items: number): number {
  const covered = found.reduce((most, value, at) => (at + 1 >= FEWEST && value >= precision ? at + 1 : most), 0);
  return covered / Math.max(1, items);
}

function curveOf(found: readonly number[], items: number): [number, number][] {
  const points = Math.min(50, found.length);
  return Array.from({ length: points }, (_, at): [number, number] => {
    const count = Math.max(1, Math.round(((at + 1) * found.length) / points));
    return [count / items, found[count - 1] as number];
  });
}

function defectRecallAt(predictions: readonly Prediction[], precision: number): number {
  const ranked = [...predictions].sort((a, b) => (b.p[DEFECT] as number) - (a.p[DEFECT] as number));
  const defects = ranked.filter(({ gold }) => gold === DEFECT).length;
  let found = 0;
  let recall = 0;
  ranked.forEach(({ gold }, at) => {
    if (gold === DEFECT) found += 1;
    if (found / (at + 1) >= precision) recall = found / Math.max(1, defects);
  });
  return recall;
}

function binsOf(predictions: readonly Prediction[]): Bin[] {
  const sums = Array.from({ length: BINS }, () => ({ items: 0, confidence: 0, right: 0 }));
  for (const { gold, p } of predictions) {
    const top = best(p, K);
    const sure = p[top] as number;
    const bin = sums[Math.min(BINS - 1, Math.floor(sure * BINS))] as {
      items: number;
      confidence: number;
      right: number;
    };
    bin.items += 1;
    bin.confidence += sure;
    if (top === gold) bin.right += 1;
  }
  return sums.map(({ items, confidence, right }) => ({
    items,
    confidence: confidence / Math.max(1, items),
    right: right / Math.max(1, items),
  }));
}

/** Every figure of a set of predictions. */
export function measure(predictions: readonly Prediction[]): Figures {
  const items = predictions.length;
  const kinds = kindFigures(predictions);
  const found = precisions(predictions);
  const bins = binsOf(predictions);
  const off = bins.reduce((sum, bin) => sum + bin.items * Math.abs(bin.confidence - bin.right), 0);
  return {
    items,
    kinds,
    macroF1: kinds.reduce((sum, { f1 }) => sum + f1, 0) / kinds.length,
    accuracy: predictions.filter(({ gold, p }) => best(p, K) === gold).length / Math.max(1, items),
    confusion: countPairs(predictions, K),
    coverage95: coverageAt(found, 0.95, items),
    coverage93: coverageAt(found, 0.93, items),
    coverage90: coverageAt(found, 0.9, items),
    defectRecall80: defectRecallAt(predictions, 0.8),
    calibrationError: off / Math.max(1, items),
    bins,
    curve: curveOf(found, items),
  };
}
