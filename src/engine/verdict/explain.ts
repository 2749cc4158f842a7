import type { Outcome } from '../kinds';
import type { Contribution, Weight } from '../model/score';
import type { Reason } from './verdict';

/** Shares of the strongest signal of the same verdict. */
const STRONG_FROM = 0.6;
const MEDIUM_FROM = 0.3;
/** Where nothing weighs more than this, nothing is strong. */
const LEAST_STRONGEST = 0.25;

const PLURAL: Readonly<Record<Outcome, string>> = {
  story: 'stories',
  enabler: 'enablers',
  spike: 'spikes',
  'technical-task': 'technical tasks',
  defect: 'defects',
  unclear: 'texts that say too little',
};

/** Every contribution as a reason, in the order of `Score`: the strongest signal first, then the three that are none. */
export function explain(contributions: readonly Contribution[]): readonly Reason[] {
  const [first] = contributions;
  const strongest = Math.max(first === undefined ? 0 : first.weight.lead, LEAST_STRONGEST);
  const reasons: Reason[] = [];
  for (const contribution of contributions) reasons.push(reasonOf(contribution, strongest));
  return reasons;
}

function reasonOf({ weight, evidence }: Contribution, strongest: number): Reason {
  const { id, points, kind, lead, says } = weight;
  return {
    signal: id,
    kind,
    points: lead,
    pointsPerKind: points,
    says: says ?? saysOf(weight),
    strength: strengthOf(lead / strongest),
    evidence,
  };
}

/** What no signal adds is told as what it is, many small weights by what they have in common, never as a list. */
function saysOf({ id, kind, similar = 0 }: Weight): string {
  switch (id) {
    case 'style-of-writing':
      return 'Length and form, which never decide alone.';
    case 'starting-point':
      return 'Where every item starts before it is read.';
    case 'wording':
      return `Wording typical of ${PLURAL[kind]}.`;
    default:
      return saysOfTeam(kind, similar);
  }
}

function saysOfTeam(kind: Outcome, similar: number): string {
  if (similar === 0) return 'Your team reads such items differently.';
  return `Your team filed ${similar === 1 ? '1 similar item' : `${similar} similar items`} as ${PLURAL[kind]}.`;
}

function strengthOf(share: number): Reason['strength'] {
  if (share >= STRONG_FROM) return 3;
  return share >= MEDIUM_FROM ? 2 : 1;
}
