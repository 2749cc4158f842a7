import { OUTCOMES } from '../../src/engine/kinds';
import { applyModel } from './apply';
import { isMeasured, type LabelledItem } from './corpus';
import type { Extracted } from './extract';
import { fitModel } from './fit-model';
import { groupedFolds } from './folds';
import type { WordKnowledge } from './known-words';
import { shrink } from './shrink';

export const FOLDS = 5;
const NEVER_HELD = -1;

/** Logits of every measured item, `[item * 6 + outcome]`, from a model that has seen no item of its group, and its fold; items that are not measured come last and have none. */
export interface HeldOut {
  readonly logits: Float64Array;
  readonly fold: Int32Array;
}

/** What is learned from. */
export interface Corpus {
  readonly items: readonly LabelledItem[];
  readonly extracted: Extracted;
  readonly knowledge: WordKnowledge;
}

/** Trains on four fifths of the groups and reads the rest with the model as it would be shipped, five times. */
export function crossValidate({ items, extracted, knowledge }: Corpus, seed: number): HeldOut {
  const measured = items.filter(({ domain }) => isMeasured(domain));
  const fold = groupedFolds(measured, FOLDS, seed);
  const foldOf = new Map(measured.map(({ group }, row) => [group, fold[row]]));
  const unseenIn = Int32Array.from(items, ({ group }) => foldOf.get(group) ?? NEVER_HELD);
  const logits = new Float64Array(measured.length * OUTCOMES.length);
  for (let held = 0; held < FOLDS; held += 1) {
    process.stderr.write(`  folds ${seed}: ${held + 1} of ${FOLDS}\n`);
    const train = items.flatMap((_, row) => (unseenIn[row] === held ? [] : [row]));
    const read = applyModel(shrink(extracted, fitModel(extracted, items, train), knowledge));
    measured.forEach((item, row) => {
      if (fold[row] === held) logits.set(read(item), row * OUTCOMES.length);
    });
  }
  return { logits, fold };
}
