import type { HealthFilters, SprintRange } from './filters';
import { addFinished, type Finished, nothingFinished } from './flow';
import { hasStatus, isInSprints, matcher } from './matches';
import { addToMatrix, type MatrixCounts } from './matrix';
import type { Prepared } from './prepared';
import type { HealthRow } from './row';
import { stepsOf } from './steps';
import { addRow, type Beside, emptyTally, type Tally } from './tally';

/** Which part of a backlog, as of which day. */
export interface Part {
  readonly filters: HealthFilters;
  /** Sprints to compare with. */
  readonly compare: SprintRange | null;
  /** Days since 1970-01-01 UTC. */
  readonly today: number;
}

/** Everything that one pass over the rows counts. */
export interface Counts {
  readonly view: Tally;
  readonly matrix: MatrixCounts;
  /** Parents of items in view. */
  readonly parents: Set<number>;
  readonly finished: Finished;
  /** The period compared with. */
  readonly before: { readonly view: Tally; readonly finished: Finished } | null;
}

/** One pass over the rows of a part. */
export function countRows(prepared: Prepared, { filters, compare, today }: Part): Counts {
  const { rows, order, backlog } = prepared;
  const finishedIn = (range: SprintRange | null) => nothingFinished(stepsOf(order, range, today));
  const counts: Counts = {
    view: emptyTally(),
    matrix: new Map(),
    parents: new Set(),
    finished: finishedIn(filters.sprints),
    before: compare === null ? null : { view: emptyTally(), finished: finishedIn(compare) },
  };
  const passes = matcher(filters, backlog);
  const isIn: Membership = {
    view: partOf(filters, isInSprints(order, filters.sprints)),
    before: partOf(filters, isInSprints(order, compare)),
  };
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as HealthRow;
    if (passes(row)) addTo(counts, row, { beside: besideOf(prepared, row, at), isIn });
  }
  return counts;
}

interface Membership {
  readonly view: (row: HealthRow) => boolean;
  readonly before: (row: HealthRow) => boolean;
}

function partOf({ statuses }: HealthFilters, isInPeriod: (row: HealthRow) => boolean): (row: HealthRow) => boolean {
  const hasWantedStatus = hasStatus(statuses);
  return (row) => hasWantedStatus(row) && isInPeriod(row);
}

function addTo(
  counts: Counts,
  row: HealthRow,
  { beside, isIn }: { readonly beside: Beside; readonly isIn: Membership },
): void {
  if (row.kind !== null && row.status === 'done') addToFinished(counts, row, beside);
  if (isIn.view(row)) addToView(counts, row, beside);
  if (counts.before !== null && isIn.before(row)) addRow(counts.before.view, row, beside);
}

function besideOf({ problems, groups, fits }: Prepared, row: HealthRow, at: number): Beside {
  return {
    problems: problems[at] ?? 0,
    group: row.parent === null ? undefined : groups.get(row.parent),
    typed: (fits.get(row.issueType)?.length ?? 0) > 0,
  };
}

function addToFinished({ finished, before }: Counts, row: HealthRow, beside: Beside): void {
  addFinished(finished, row, beside);
  if (before !== null) addFinished(before.finished, row, beside);
}

function addToView({ view, matrix, parents }: Counts, row: HealthRow, beside: Beside): void {
  addRow(view, row, beside);
  if (row.scope !== 'read') return;
  addToMatrix(matrix, row);
  if (row.kind !== null && row.parent !== null) parents.add(row.parent);
}
