import { OUTCOMES, type Points } from '../kinds';
import { likeliest } from '../model/points';
import type { Contribution } from '../model/score';
import { SIGNALS } from '../signals/index';
import type { Reason } from './verdict';

const STRONG_FROM = 1.1;
const MEDIUM_FROM = 0.5;

/** Contributions that are no signals, in the order in which reasons end. */
const LAST: readonly string[] = ['wording', 'style-of-writing', 'starting-point'];
const SAYS: ReadonlyMap<string, string> = new Map([
  ...SIGNALS.map(({ id, says }): [string, string] => [id, says]),
  ['wording', 'The other words of the text, taken together.'],
  ['style-of-writing', 'Length and form, which never decide alone.'],
  ['starting-point', 'Where every item starts before it is read.'],
]);

/** What a set of points says; a signal's points are the same object in every text, so it is worked out once. */
interface Weighing {
  readonly kind: Reason['kind'];
  readonly points: number;
  readonly strength: Reason['strength'];
}
const weighings = new WeakMap<Points, Weighing>();

/** Every contribution as a reason: the strongest first, then the three that are no signals. */
export function explain(contributions: readonly Contribution[]): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const contribution of contributions) insert(reasons, reasonOf(contribution));
  return reasons;
}

/** Sorting by insertion: there are few, and most come in weaker than what is there. */
function insert(reasons: Reason[], reason: Reason): void {
  const rank = LAST.indexOf(reason.signal);
  let at = reasons.length;
  for (let before = reasons[at - 1]; before !== undefined && isAfter(before, reason, rank); before = reasons[at - 1]) {
    reasons[at] = before;
    at -= 1;
  }
  reasons[at] = reason;
}

function isAfter(one: Reason, other: Reason, rankOfOther: number): boolean {
  const rank = LAST.indexOf(one.signal);
  return rank === rankOfOther ? rank === -1 && one.points < other.points : rank > rankOfOther;
}

function reasonOf({ id, points, evidence }: Contribution): Reason {
  const { kind, points: above, strength } = weigh(points);
  return { signal: id, kind, points: above, pointsPerKind: points, says: SAYS.get(id) ?? id, strength, evidence };
}

function weigh(points: Points): Weighing {
  const known = weighings.get(points);
  if (known !== undefined) return known;
  const kind = likeliest(points);
  const above = Math.max(0, points[kind] - mean(points));
  const weighing = { kind, points: above, strength: strengthOf(above) };
  weighings.set(points, weighing);
  return weighing;
}

function mean(points: Points): number {
  let sum = 0;
  for (const outcome of OUTCOMES) sum += points[outcome];
  return sum / OUTCOMES.length;
}

function strengthOf(points: number): Reason['strength'] {
  if (points >= STRONG_FROM) return 3;
  return points >= MEDIUM_FROM ? 2 : 1;
}
