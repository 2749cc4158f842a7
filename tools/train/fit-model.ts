import { OUTCOMES } from '../../src/engine/kinds';
import { SIGNALS } from '../../src/engine/signals/index';
import { aboutSignal } from '../docs/signal-file';
import type { LabelledItem } from './corpus';
import type { Column, Extracted } from './extract';
import { centred, keepDirection } from './keep-direction';
import { type Fit, fitLogistic, type Linear } from './logistic';
import { type SparseRows, sparseRows } from './sparse';

const K = OUTCOMES.length;
const HELD = 1e4;

/** The recipe: what was chosen by grouped cross-validation, see docs/accuracy.md. */
export const RECIPE = {
  penalty: 0.6,
  iterations: 80,
  /** Terms of a block are kept when that many training items have them. */
  leastItems: [2, 4, 2, 3, 3],
  leastItemsOfOthers: 4,
  /** Weight of an item by how sure its label is: coin flip, leaning, clear. */
  sure: [0.5, 0.8, 1],
  /** Weight of an item by where it comes from: business text is rarer than tracker text, plain cases must stay right. */
  domain: { real: 1, authored: 3, further: 0.8, business: 1, teaching: 4 },
  /** How much of a coin flip belongs to what the second reading said. */
  secondReading: 0.4,
  rareKinds: { cap: 4, power: 0.8 },
} as const;

/** Weights by column of `Extracted`, rows that sum to 0; columns without weights are left out. */
export interface FittedModel {
  readonly start: Float64Array;
  readonly rows: ReadonlyMap<number, Float64Array>;
  /** By column, how much the training items have of it: the sum of its squares, weighted by where items come from. */
  readonly sizes: ReadonlyMap<number, number>;
}

/** Rare kinds and clear labels count more, and so do the few authored items beside the many real ones. */
function itemWeights(items: readonly LabelledItem[]): Float32Array {
  const counts = new Array<number>(K).fill(0);
  for (const { outcome } of items) counts[outcome] = (counts[outcome] as number) + 1;
  const { cap, power } = RECIPE.rareKinds;
  return Float32Array.from(items, ({ outcome, sure, domain }) => {
    const rarity = Math.min(items.length / K / Math.max(1, counts[outcome] as number), cap) ** power;
    return rarity * (RECIPE.sure[sure] as number) * RECIPE.domain[domain];
  });
}

const leastOf = (column: Column): number =>
  column.type === 'term' ? (RECIPE.leastItems[column.block] as number) : RECIPE.leastItemsOfOthers;

/** The columns that enough of the given items have, as old number to new. */
function keptColumns({ columns, rows }: Extracted, picked: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Int32Array(columns.length);
  for (const row of picked)
    for (const [column] of rows[row] as readonly (readonly [number, number])[])
      counts[column] = (counts[column] as number) + 1;
  const kept = new Map<number, number>();
  columns.forEach((column, number) => {
    if ((counts[number] as number) >= leastOf(column)) kept.set(number, kept.size);
  });
  return kept;
}

/** Fits the model to the picked items. */
export function fitModel(extracted: Extracted, items: readonly LabelledItem[], picked: readonly number[]): FittedModel {
  const kept = keptColumns(extracted, picked);
  const lists = picked.map((row) =>
    (extracted.rows[row] as readonly (readonly [number, number])[]).flatMap(([column, value]) => {
      const number = kept.get(column);
      return number === undefined ? [] : [[number, value] as const];
    }),
  );
  const chosen = picked.map((row) => items[row] as LabelledItem);
  const target = new Float32Array(picked.length * K);
  chosen.forEach(({ outcome, second, sure }, row) => {
    const shared = sure === 0 && second !== outcome ? RECIPE.secondReading : 0;
    target[row * K + outcome] = 1 - shared;
    if (shared > 0) target[row * K + second] = shared;
  });
  const size = (kept.size + 1) * K;
  const free: Fit = {
    x: sparseRows(lists, kept.size),
    target,
    weight: itemWeights(chosen),
    penalty: new Float32Array(kept.size).fill(RECIPE.penalty),
    prior: new Float64Array(size),
    start: new Float64Array(size),
    iterations: RECIPE.iterations,
  };
  const { weights } = fitLogistic(holdSignals(free, fitLogistic(free), signalColumns(extracted, kept)));
  const rowAt = (number: number): Float64Array => centred(weights.slice(number * K, number * K + K));
  return {
    start: rowAt(kept.size),
    rows: new Map([...kept].map(([column, number]) => [column, rowAt(number)])),
    sizes: sizesOf(free.x, chosen, kept),
  };
}

function sizesOf(
  x: SparseRows,
  items: readonly LabelledItem[],
  kept: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const sizes = new Float64Array(x.columns);
  items.forEach(({ domain }, row) => {
    for (let at = x.at[row] as number; at < (x.at[row + 1] as number); at += 1) {
      const column = x.index[at] as number;
      sizes[column] = (sizes[column] as number) + RECIPE.domain[domain] * (x.value[at] as number) ** 2;
    }
  });
  return new Map([...kept].map(([column, number]) => [column, sizes[number] as number]));
}

const POINTS_TO = new Map(SIGNALS.map(({ id }) => [id, OUTCOMES.indexOf(aboutSignal(id).pointsTo)]));

/** Kept columns of signals, with the outcome that each points to. */
function signalColumns(
  { columns }: Extracted,
  kept: ReadonlyMap<number, number>,
): readonly (readonly [number, number])[] {
  return [...kept].flatMap(([column, number]) => {
    const found = columns[column];
    const pointsTo = found?.type === 'signal' ? POINTS_TO.get(found.name) : undefined;
    return pointsTo === undefined ? [] : [[number, pointsTo] as const];
  });
}

/** The same fit once more with every signal held where it points to what it says. */
function holdSignals(fit: Fit, { weights }: Linear, signals: readonly (readonly [number, number])[]): Fit {
  const start = Float64Array.from(weights);
  const prior = new Float64Array(weights.length);
  const penalty = Float32Array.from(fit.penalty);
  for (const [column, pointsTo] of signals) {
    const row = keepDirection(centred(weights.slice(column * K, column * K + K)), pointsTo);
    start.set(row, column * K);
    prior.set(row, column * K);
    penalty[column] = HELD;
  }
  return { ...fit, start, prior, penalty, iterations: RECIPE.iterations / 2 };
}
