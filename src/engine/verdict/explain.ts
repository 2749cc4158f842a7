import { OUTCOMES, type Points } from '../kinds';
import { likeliest } from '../model/points';
import type { Contribution } from '../model/score';
import { SIGNALS } from '../signals/index';
import type { Reason } from './verdict';

const STRONG_FROM = 1.1;
const MEDIUM_FROM = 0.5;

const LAST = ['wording', 'style-of-writing', 'starting-point'] as const;
const SAYS: ReadonlyMap<string, string> = new Map([
  ...SIGNALS.map(({ id, says }): [string, string] => [id, says]),
  ['wording', 'The other words of the text, taken together.'],
  ['style-of-writing', 'Length and form, which never decide alone.'],
  ['starting-point', 'Where every item starts before it is read.'],
]);

/** Every contribution as a reason: the strongest first, then the three that are no signals. */
export function explain(contributions: readonly Contribution[]): readonly Reason[] {
  const reasons = contributions.map(reasonOf);
  return reasons.sort((one, other) => rank(one) - rank(other) || other.points - one.points);
}

function reasonOf({ id, points, evidence }: Contribution): Reason {
  const kind = likeliest(points);
  const above = Math.max(0, points[kind] - mean(points));
  const says = SAYS.get(id) ?? id;
  return { signal: id, kind, points: above, pointsPerKind: points, says, strength: strengthOf(above), evidence };
}

function rank({ signal }: Reason): number {
  return LAST.indexOf(signal as (typeof LAST)[number]);
}

function mean(points: Points): number {
  return OUTCOMES.reduce((sum, outcome) => sum + points[outcome], 0) / OUTCOMES.length;
}

function strengthOf(points: number): Reason['strength'] {
  if (points >= STRONG_FROM) return 3;
  return points >= MEDIUM_FROM ? 2 : 1;
}
