import type { Abstention, Band, Kind, Outcome, Points } from '../kinds';
import { CALIBRATION } from '../model/calibration-weights';
import { highest, likeliest } from '../model/points';

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
  const confidence = highest(outcomes);
  if (confidence - bestOther(outcomes, best) < closeMargin) return abstain('close');
  const isClear = confidence >= clearFrom && likeliestByWords === best;
  return { kind: best, band: isClear ? 'clear' : 'leaning', abstained: null };
}

/** The probability of the likeliest kind but one. */
function bestOther({ story, enabler, spike, 'technical-task': task }: Points, best: Kind): number {
  return Math.max(
    best === 'story' ? 0 : story,
    best === 'enabler' ? 0 : enabler,
    best === 'spike' ? 0 : spike,
    best === 'technical-task' ? 0 : task,
  );
}

function abstain(abstained: Abstention): Decision {
  return { kind: null, band: null, abstained };
}
