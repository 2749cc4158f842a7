import { type Abstention, type Band, KINDS, type Kind, type Outcome, type Points } from '../kinds';
import { CALIBRATION } from '../model/calibration-weights';
import { likeliest } from '../model/points';

const { clearFrom, closeMargin } = CALIBRATION;

/** A kind and how sure it is, or why there is none. */
export type Decision =
  | { readonly kind: Kind; readonly band: Band; readonly abstained: null }
  | { readonly kind: null; readonly band: null; readonly abstained: Abstention };

/** What a decision rests on: probabilities, the likeliest outcome without style of writing, and the language. */
export interface Grounds {
  readonly outcomes: Points;
  readonly likeliestByWords: Outcome;
  readonly isEnglish: boolean;
}

/** Decides by probabilities over the six outcomes; what rests on style of writing is never clear. */
export function decide({ outcomes, likeliestByWords, isEnglish }: Grounds): Decision {
  if (!isEnglish) return abstain('language');
  const best = likeliest(outcomes);
  if (best === 'defect' || best === 'unclear') return abstain(best);
  const runnerUp = bestOther(outcomes, best);
  if (outcomes[best] - runnerUp < closeMargin) return abstain('close');
  const isClear = outcomes[best] >= clearFrom && likeliestByWords === best;
  return { kind: best, band: isClear ? 'clear' : 'leaning', abstained: null };
}

function bestOther(outcomes: Points, best: Kind): number {
  let highest = 0;
  for (const kind of KINDS) if (kind !== best) highest = Math.max(highest, outcomes[kind]);
  return highest;
}

function abstain(abstained: Abstention): Decision {
  return { kind: null, band: null, abstained };
}
