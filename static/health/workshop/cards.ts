import type { HealthReading } from '../../../src/contract/health-view';
import type { ProblemId } from '../../../src/engine/health/health-list';

/** One item to play: guess what it is, or write it again. */
export interface Card {
  readonly id: string;
  readonly plays: 'guess' | 'rewrite';
}

const MOST = 8;
/** Where a gain is missing, writing it teaches more than guessing. */
const REWRITTEN: ReadonlySet<ProblemId> = new Set<ProblemId>([
  'missing-ends',
  'circular-ends',
  'missing-value',
  'unmeasured-value',
]);

/** The cards of a workshop: the items most worth a talk, without what is wrong with them. */
export function cardsOf({ talk, each }: Pick<HealthReading, 'talk' | 'each'>): readonly Card[] {
  const worth = talk.items.map(
    ({ id, problem }) => ({ id, plays: REWRITTEN.has(problem) ? 'rewrite' : 'guess' }) as const,
  );
  const others = (each ?? []).filter(({ id }) => !worth.some((card) => card.id === id));
  return [...worth, ...others.map(({ id }) => ({ id, plays: 'guess' }) as const)].slice(0, MOST);
}
