import { OUTCOMES } from '../../src/engine/kinds';
import type { LabelledItem } from './corpus';
import type { Column, Extracted } from './extract';
import { fitLogistic } from './logistic';
import { sparseRows } from './sparse';

const K = OUTCOMES.length;

/** The recipe: what was chosen by grouped cross-validation, see docs/accuracy.md. */
export const RECIPE = {
  penalty: 0.6,
  iterations: 60,
  /** Terms of a block are kept when that many training items have them. */
  leastItems: [2, 4, 2, 3, 3],
  leastItemsOfOthers: 4,
  /** Weight of an item by how sure its label is: coin flip, leaning, clear. */
  sure: [0.5, 0.8, 1],
  authored: 2,
  rareKinds: { cap: 4, power: 0.8 },
} as const;

/** Weights by column of `Extracted`, rows that sum to 0; columns without weights are left out. */
export interface FittedModel {
  readonly start: Float64Array;
  readonly rows: ReadonlyMap<number, Float64Array>;
}

/** Rare kinds and clear labels count more, and so do the few authored items beside the many real ones. */
function itemWeights(items: readonly LabelledItem[]): Float32Array {
  const counts = new Array<number>(K).fill(0);
  for (const { outcome } of items) counts[outcome] = (counts[outcome] as number) + 1;
  const { cap, power } = RECIPE.rareKinds;
  return Float32Array.from(items, ({ outcome, sure, domain }) => {
    const rarity = Math.min(items.length / K / Math.max(1, counts[outcome] as number), cap) ** power;
    return rarity * (RECIPE.sure[sure] as number) * (domain === 'authored' ? RECIPE.authored : 1);
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

function centred(row: Float64Array): Float64Array {
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  return row.map((value) => value - mean);
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
  chosen.forEach(({ outcome }, row) => {
    target[row * K + outcome] = 1;
  });
  const { weights } = fitLogistic({
    x: sparseRows(lists, kept.size),
    target,
    weight: itemWeights(chosen),
    penalty: new Float32Array(kept.size).fill(RECIPE.penalty),
    iterations: RECIPE.iterations,
  });
  const rows = new Map<number, Float64Array>();
  for (const [column, number] of kept) rows.set(column, centred(weights.slice(number * K, number * K + K)));
  return { start: centred(weights.slice(kept.size * K)), rows };
}
