import { KINDS, OUTCOMES } from '../../src/engine/kinds';

const K = OUTCOMES.length;
const DEFECT = OUTCOMES.indexOf('defect');

/** Figures of one set of predictions, each from 0 to 1; see docs/accuracy.md for what they mean. */
export interface Figures {
  readonly items: number;
  readonly macroF1: number;
  readonly f1: readonly number[];
  readonly accuracy: number;
  readonly coverage95: number;
  readonly coverage93: number;
  readonly coverage90: number;
  readonly defectRecall80: number;
  readonly calibrationError: number;
}

/** An item's gold outcome and its six probabilities. */
export interface Prediction {
  readonly gold: number;
  readonly p: ArrayLike<number>;
}

const best = (p: ArrayLike<number>, upTo: number): number => {
  let top = 0;
  for (let c = 1; c < upTo; c += 1) if ((p[c] as number) > (p[top] as number)) top = c;
  return top;
};

/** F1 of each of the four kinds, over items whose gold is one of them. */
function f1PerKind(predictions: readonly Prediction[]): number[] {
  const hit = new Array<number>(KINDS.length).fill(0);
  const said = new Array<number>(KINDS.length).fill(0);
  const gold = new Array<number>(KINDS.length).fill(0);
  for (const one of predictions) {
    if (one.gold >= KINDS.length) continue;
    const kind = best(one.p, KINDS.length);
    gold[one.gold] = (gold[one.gold] as number) + 1;
    said[kind] = (said[kind] as number) + 1;
    if (kind === one.gold) hit[kind] = (hit[kind] as number) + 1;
  }
  return hit.map((hits, kind) => (2 * hits) / Math.max(1, (said[kind] as number) + (gold[kind] as number)));
}

/** The largest share of items that can be labelled, most confident first, while precision stays at the bar. */
export function coverageAt(predictions: readonly Prediction[], precision: number): number {
  const said = predictions
    .map((one) => ({ one, top: best(one.p, K) }))
    .filter(({ top }) => top < KINDS.length)
    .sort((a, b) => (b.one.p[b.top] as number) - (a.one.p[a.top] as number));
  let right = 0;
  let covered = 0;
  said.forEach(({ one, top }, i) => {
    if (top === one.gold) right += 1;
    if (i >= 19 && right / (i + 1) >= precision) covered = i + 1;
  });
  return covered / Math.max(1, predictions.length);
}

/** The largest share of defects found while the precision of calling something a defect stays at the bar. */
export function defectRecallAt(predictions: readonly Prediction[], precision: number): number {
  const ranked = [...predictions].sort((a, b) => (b.p[DEFECT] as number) - (a.p[DEFECT] as number));
  const defects = ranked.filter((one) => one.gold === DEFECT).length;
  let found = 0;
  let recall = 0;
  ranked.forEach((one, i) => {
    if (one.gold === DEFECT) found += 1;
    if (found / (i + 1) >= precision) recall = found / Math.max(1, defects);
  });
  return recall;
}

/** Expected calibration error over ten equal bins of the winning probability. */
export function calibrationError(predictions: readonly Prediction[]): number {
  const bins = Array.from({ length: 10 }, () => ({ sure: 0, right: 0 }));
  for (const one of predictions) {
    const top = best(one.p, K);
    const p = one.p[top] as number;
    const bin = bins[Math.min(9, Math.floor(p * 10))] as { sure: number; right: number };
    bin.sure += p;
    if (top === one.gold) bin.right += 1;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.sure - bin.right), 0) / Math.max(1, predictions.length);
}

/** Every figure of a set of predictions. */
export function measure(predictions: readonly Prediction[]): Figures {
  const f1 = f1PerKind(predictions);
  return {
    items: predictions.length,
    macroF1: f1.reduce((sum, value) => sum + value, 0) / f1.length,
    f1,
    accuracy: predictions.filter((one) => best(one.p, K) === one.gold).length / Math.max(1, predictions.length),
    coverage95: coverageAt(predictions, 0.95),
    coverage93: coverageAt(predictions, 0.93),
    coverage90: coverageAt(predictions, 0.9),
    defectRecall80: defectRecallAt(predictions, 0.8),
    calibrationError: calibrationError(predictions),
  };
}
