import { KINDS, type Kind } from '../kinds';
import type { Correction } from './correction';
import type { Verdict } from './verdict';

const LEAST = 1e-6;

/** What a person's word on one item can teach about others: the verdict is that of the words alone. */
export function correctionOf({ reasons, outcomes }: Verdict, kind: Kind): Correction {
  return {
    kind,
    signals: reasons.slice(0, -3).map(({ signal }) => signal),
    before: KINDS.map((each) => Math.round(Math.log(Math.max(LEAST, outcomes[each])) * 100) / 100),
  };
}
