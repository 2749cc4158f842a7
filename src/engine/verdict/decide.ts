import type { Abstention, Band, Kind, Points } from '../kinds';
import { KINDS, OUTCOMES } from '../kinds';

/** From here on a kind is labelled: 95 of 100 such verdicts are right on projects that the model has not seen. */
const CLEAR_FROM = 0.85;
/** Two kinds nearer than this are too close to call. */
const CLOSE_MARGIN = 0.04;

/** A kind and how sure it is, or why there is none. */
export type Decision =
  | { readonly kind: Kind; readonly band: Band; readonly abstained: null }
  | { readonly kind: null; readonly band: null; readonly abstained: Abstention };

/** Decides by probabilities over the six outcomes. */
export function decide(outcomes: Points, isEnglish: boolean): Decision {
  if (!isEnglish) return abstain('language');
  const [best = 'unclear'] = [...OUTCOMES].sort((one, other) => outcomes[other] - outcomes[one]);
  if (best === 'defect' || best === 'unclear') return abstain(best);
  const runnerUp = Math.max(...KINDS.filter((kind) => kind !== best).map((kind) => outcomes[kind]));
  if (outcomes[best] - runnerUp < CLOSE_MARGIN) return abstain('close');
  return { kind: best, band: outcomes[best] >= CLEAR_FROM ? 'clear' : 'leaning', abstained: null };
}

function abstain(abstained: Abstention): Decision {
  return { kind: null, band: null, abstained };
}
