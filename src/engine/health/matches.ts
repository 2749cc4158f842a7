import type { HealthFilters, SprintRange } from './filters';
import type { Backlog, HealthRow } from './row';
import { type SprintOrder, sprintsIn } from './sprint-order';

type Test = (row: HealthRow) => boolean;

/** Whether an item passes all filters but status and sprints, which flow looks at in its own way. */
export function matcher(filters: HealthFilters, backlog: Backlog): Test {
  const tests: Test[] = [];
  const epics = new Set(filters.epics);
  if (epics.size > 0) tests.push(({ id, parent }) => epics.has(id) || (parent !== null && epics.has(parent)));
  const types = new Set(filters.issueTypes);
  if (types.size > 0) tests.push(({ issueType }) => types.has(issueType));
  anyOf(tests, filters.components, ({ components }) => components);
  anyOf(tests, filters.versions, ({ versions }) => versions);
  // A label that nobody has any more lets nothing through, rather than everything.
  anyOf(
    tests,
    filters.labels.map((label) => backlog.labels.indexOf(label)),
    ({ labels }) => labels,
  );
  return (row) => tests.every((test) => test(row));
}

function anyOf(tests: Test[], wanted: readonly number[], of: (row: HealthRow) => readonly number[]): void {
  const set = new Set(wanted);
  if (set.size > 0) tests.push((row) => of(row).some((value) => set.has(value)));
}

/** Whether an item has one of these statuses; any, where none is given. */
export function hasStatus(statuses: HealthFilters['statuses']): Test {
  return statuses.length === 0 ? () => true : ({ status }) => statuses.includes(status);
}

/** Whether an item is or was in a sprint of the range; always, without one. */
export function isInSprints(order: SprintOrder, range: SprintRange | null): Test {
  if (range === null) return () => true;
  const ids = new Set(sprintsIn(order, range).map(({ id }) => id));
  return ({ sprints }) => sprints.some((id) => ids.has(id));
}
