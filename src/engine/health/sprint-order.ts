import type { SprintRange } from './filters';
import type { HealthRow, SprintRow } from './row';

/** A project's sprints by their start, and each sprint's place among them. */
export interface SprintOrder {
  /** Oldest first; those without a start come last. */
  readonly sprints: readonly SprintRow[];
  readonly placeOf: ReadonlyMap<number, number>;
  /** How many have started: they stand before those that are to come. */
  readonly started: number;
}

export const hasStarted = (sprint: SprintRow): boolean => sprint.state !== 'future';

/** Orders sprints by state and start; ties by id, so that the order does not hang on the input's. */
export function orderSprints(sprints: readonly SprintRow[]): SprintOrder {
  const sorted = [...sprints].sort(
    (a, b) => Number(hasStarted(b)) - Number(hasStarted(a)) || startOf(a) - startOf(b) || a.id - b.id,
  );
  return {
    sprints: sorted,
    started: sorted.filter(hasStarted).length,
    placeOf: new Map(sorted.map(({ id }, place) => [id, place])),
  };
}

const startOf = ({ start }: SprintRow): number => start ?? Number.MAX_SAFE_INTEGER;

/** The sprints of a range, oldest first; none where the range names a sprint that is gone. */
export function sprintsIn({ sprints, placeOf }: SprintOrder, { from, to }: SprintRange): readonly SprintRow[] {
  const [first, last] = [placeOf.get(from), placeOf.get(to)];
  return first === undefined || last === undefined
    ? []
    : sprints.slice(Math.min(first, last), Math.max(first, last) + 1);
}

/** The place of the sprint that an item was finished in: its last one that had started by then; -1 where there is none. */
export function finishedIn({ sprints, placeOf }: SprintOrder, row: HealthRow): number {
  let latest = -1;
  let inTime = -1;
  for (const id of row.sprints) {
    const place = placeOf.get(id) ?? -1;
    const sprint = sprints[place];
    if (sprint === undefined || !hasStarted(sprint)) continue;
    latest = Math.max(latest, place);
    if (row.doneOn !== null && (sprint.start ?? 0) <= row.doneOn) inTime = Math.max(inTime, place);
  }
  return inTime >= 0 ? inTime : latest;
}

/** How many started sprints an item was in. */
export function startedSprints({ sprints, placeOf }: SprintOrder, row: HealthRow): number {
  let count = 0;
  for (const id of row.sprints) {
    const sprint = sprints[placeOf.get(id) ?? -1];
    if (sprint !== undefined && hasStarted(sprint)) count += 1;
  }
  return count;
}
