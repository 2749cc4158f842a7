import type { Kind } from '../kinds';
import {
  enablesNothing,
  groupByParent,
  isHiddenDependency,
  isHorizontal,
  isOrphan,
  isTooThin,
  type Siblings,
} from './neighbours';
import { bitOf } from './problems';
import type { Backlog, HealthRow } from './row';
import { orderSprints, type SprintOrder } from './sprint-order';
import { TARGETS, type Targets } from './targets';

/** A backlog made ready for any number of questions: what every item shows by itself and through its neighbours. */
export interface Prepared {
  readonly backlog: Backlog;
  readonly rows: readonly HealthRow[];
  /** One mask of problems a row. */
  readonly problems: Int32Array;
  /** Where in `rows` an id stands. */
  readonly placeOf: ReadonlyMap<number, number>;
  readonly groups: ReadonlyMap<number, Siblings>;
  readonly order: SprintOrder;
  /** The kinds that a work type is meant for. */
  readonly fits: ReadonlyMap<number, readonly Kind[]>;
  readonly targets: Targets;
}

const BIT = {
  large: bitOf('too-large'),
  noValue: bitOf('missing-value'),
  thin: bitOf('too-thin'),
  horizontal: bitOf('horizontal-slice'),
  hidden: bitOf('hidden-dependency'),
  nothing: bitOf('enables-nothing'),
  orphan: bitOf('orphan'),
  misfit: bitOf('type-does-not-fit'),
};
const ANYTHING: readonly Kind[] = [];

/** Looks at every row once beside its neighbours. Rows that the viewer may not see must be gone before. */
export function prepare(backlog: Backlog, targets: Targets = TARGETS): Prepared {
  const { rows } = backlog;
  const groups = groupByParent(rows);
  const fits = new Map(backlog.issueTypes.map(({ id, fits }) => [id, fits]));
  const problems = new Int32Array(rows.length);
  const seen = { groups, fits, targets };
  for (let at = 0; at < rows.length; at += 1) problems[at] = problemsOf(rows[at] as HealthRow, seen);
  const placeOf = new Map(rows.map(({ id }, at) => [id, at]));
  return { backlog, rows, problems, placeOf, groups, order: orderSprints(backlog.sprints), fits, targets };
}

function problemsOf(row: HealthRow, seen: Pick<Prepared, 'groups' | 'fits' | 'targets'>): number {
  const { kind } = row;
  if (kind === null) return 0;
  const group = row.parent === null ? undefined : seen.groups.get(row.parent);
  const fits = seen.fits.get(row.issueType) ?? ANYTHING;
  const misfit = fits.length > 0 && !fits.includes(kind);
  const filedAsStory = misfit && fits.includes('story');
  return (
    row.findings |
    when(isLarge(row, seen.targets), BIT.large) |
    when(misfit, BIT.misfit) |
    when(isTooThin(row, group), BIT.thin) |
    when(isHorizontal(row, group), BIT.horizontal) |
    when(isHiddenDependency(row, filedAsStory, (row.findings & BIT.noValue) !== 0), BIT.hidden) |
    when(enablesNothing(row), BIT.nothing) |
    when(isOrphan(row), BIT.orphan)
  );
}

const when = (holds: boolean, bit: number): number => (holds ? bit : 0);

function isLarge({ kind, points }: HealthRow, { mostPoints }: Targets): boolean {
  return (kind === 'story' || kind === 'enabler') && points !== null && points > mostPoints;
}
