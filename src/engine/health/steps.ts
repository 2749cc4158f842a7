import type { SprintRange } from './filters';
import type { FlowStep } from './picture';
import type { HealthRow, SprintRow } from './row';
import { finishedIn, hasStarted, type SprintOrder, sprintsIn, startedSprints } from './sprint-order';

/** The sprints or weeks of a period, oldest first, and which of them an item was finished in. */
export interface Steps {
  readonly by: 'sprint' | 'week';
  readonly list: readonly Pick<FlowStep, 'id' | 'name' | 'running'>[];
  /** The first and last sprint; null by week. */
  readonly range: SprintRange | null;
  /** Place in `list`; -1 where the item was not finished in any of them. */
  placeOf(row: HealthRow): number;
  /** Was in more than one sprint that had started. */
  wasCarriedOver(row: HealthRow): boolean;
}

const SPRINTS = 6;
const WEEKS = 8;
const DAY_MS = 86_400_000;

/** The sprints of a range; without one the last six that are over, or the last eight whole weeks and this one where there are no sprints. */
export function stepsOf(order: SprintOrder, range: SprintRange | null, today: number): Steps {
  const started = order.sprints.filter(hasStarted);
  if (started.length === 0) return weeks(today);
  const chosen = range === null ? lastOver(started) : sprintsIn(order, range).filter(hasStarted);
  const placeInList = new Map(chosen.map(({ id }, place) => [order.placeOf.get(id) ?? -1, place]));
  return {
    by: 'sprint',
    list: chosen.map(({ id, name, state }) => ({ id, name, running: state === 'active' })),
    range: rangeOf(chosen),
    placeOf: (row) => placeInList.get(finishedIn(order, row)) ?? -1,
    wasCarriedOver: (row) => startedSprints(order, row) > 1,
  };
}

/** Where nothing is over yet, what runs. */
function lastOver(started: readonly SprintRow[]): readonly SprintRow[] {
  const over = started.filter(({ state }) => state === 'closed');
  return (over.length > 0 ? over : started).slice(-SPRINTS);
}

function rangeOf(sprints: readonly SprintRow[]): SprintRange | null {
  const [first, last] = [sprints[0], sprints.at(-1)];
  return first === undefined || last === undefined ? null : { from: first.id, to: last.id };
}

/** The Monday of a day, in days since 1970-01-01, which was a Thursday. */
export const mondayOf = (day: number): number => day - ((day + 3) % 7);

/** A day as an ISO date. */
export const isoDate = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

function weeks(today: number): Steps {
  const first = mondayOf(today) - WEEKS * 7;
  const list = Array.from({ length: WEEKS + 1 }, (_none, place) => {
    const monday = first + place * 7;
    return { id: monday, name: isoDate(monday), running: place === WEEKS };
  });
  return {
    by: 'week',
    list,
    range: null,
    wasCarriedOver: () => false,
    placeOf: ({ doneOn }) =>
      doneOn === null || doneOn < first ? -1 : Math.min(WEEKS + 1, Math.floor((doneOn - first) / 7)),
  };
}
