import type { Contribution } from '../model/score';
import { SIGNALS } from '../signals/index';
import type { Reason } from './verdict';

/** Shares of the strongest signal of the same verdict. */
const STRONG_FROM = 0.6;
const MEDIUM_FROM = 0.3;
/** Where nothing weighs more than this, nothing is strong. */
const LEAST_STRONGEST = 0.25;

const SAYS: ReadonlyMap<string, string> = new Map([
  ...SIGNALS.map(({ id, says }): [string, string] => [id, says]),
  ['wording', 'The other words of the text, taken together.'],
  ['style-of-writing', 'Length and form, which never decide alone.'],
  ['starting-point', 'Where every item starts before it is read.'],
]);

/** Every contribution as a reason, in the order of `Score`: the strongest signal first, then the three that are none. */
export function explain(contributions: readonly Contribution[]): readonly Reason[] {
  const [first] = contributions;
  const strongest = Math.max(first === undefined ? 0 : first.lead, LEAST_STRONGEST);
  const reasons: Reason[] = [];
  for (const contribution of contributions) reasons.push(reasonOf(contribution, strongest));
  return reasons;
}

function reasonOf({ id, points, kind, lead, evidence }: Contribution, strongest: number): Reason {
  const says = SAYS.get(id) ?? id;
  return {
    signal: id,
    kind,
    points: lead,
    pointsPerKind: points,
    says,
    strength: strengthOf(lead / strongest),
    evidence,
  };
}

function strengthOf(share: number): Reason['strength'] {
  if (share >= STRONG_FROM) return 3;
  return share >= MEDIUM_FROM ? 2 : 1;
}
