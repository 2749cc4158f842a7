import { KINDS } from '../kinds';
import { SPIKE_NEEDS } from '../verdict/verdict';
import type { Part } from './count-rows';
import { byRank, ownSoon, soonOf } from './due';
import type { HealthListId, HealthListQuery, ProblemId } from './health-list';
import { hasStatus, isInSprints, matcher } from './matches';
import { isTechnical } from './neighbours';
import type { Prepared } from './prepared';
import { bitOf, PROBLEM_IDS } from './problems';
import { type HealthRow, MARK } from './row';
import { type Steps, stepsOf } from './steps';
import { worthOf } from './talk';
import { NO_KINDS, placeOfKind, statesGain } from './tally';

/** Whether an item, by its place in the rows, is on a list. */
type IsOn = (row: HealthRow, at: number) => boolean;
export type ListOrder = 'worth' | 'work' | 'reads-as' | 'how-sure' | 'due' | 'status';

const FINISHED: readonly HealthListId[] = ['finished', 'debt', 'carried-over'];

/** The places of a list's items among the rows, in their order. */
export function listPlaces(prepared: Prepared, query: HealthListQuery, part: Part): readonly number[] {
  const { rows, backlog, order } = prepared;
  const steps = stepsOf(order, part.filters.sprints, part.today);
  const passes = matcher(part.filters, backlog);
  const isOn = FINISHED.includes(query.list) ? finishedList(query, steps) : viewList(prepared, query, part);
  const isNarrowed = narrowing(query);
  const places: number[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as HealthRow;
    if (passes(row) && isNarrowed(row) && isOn(row, at)) places.push(at);
  }
  return places;
}

function narrowing({ kind, issueType }: HealthListQuery): (row: HealthRow) => boolean {
  const wanted = kind === 'none' ? null : kind;
  return (row) =>
    (wanted === undefined || row.kind === wanted) && (issueType === undefined || row.issueType === issueType);
}

/** Lists of what was finished in the period, whatever status is asked for. */
function finishedList({ list, step }: HealthListQuery, steps: Steps): IsOn {
  const wanted = steps.list.findIndex(({ id }) => id === step);
  const isInStep = (place: number) => steps.list[place] !== undefined && (step === undefined || place === wanted);
  const isOn: IsOn =
    list === 'debt'
      ? ({ marks }) => (marks & MARK.debt) !== 0
      : (row) => list === 'finished' || (isTechnical(row) && steps.wasCarriedOver(row));
  return (row, at) => row.kind !== null && row.status === 'done' && isInStep(steps.placeOf(row)) && isOn(row, at);
}

function viewList(prepared: Prepared, { list }: HealthListQuery, { filters }: Part): IsOn {
  const hasWantedStatus = hasStatus(filters.statuses);
  const isInView = isInSprints(prepared.order, filters.sprints);
  const isOn = listTest(prepared, list);
  const scope = list === 'epic-without-story' ? 'epic' : 'read';
  return (row, at) => row.scope === scope && hasWantedStatus(row) && isInView(row) && isOn(row, at);
}

function listTest(prepared: Prepared, list: HealthListId): IsOn {
  const problem = problemOf(list);
  if (problem !== null) {
    const bit = bitOf(problem);
    return (_row, at) => ((prepared.problems[at] ?? 0) & bit) !== 0;
  }
  if (list.startsWith('spike-without-')) {
    const bit = 1 << SPIKE_NEEDS.findIndex((need) => list.endsWith(need));
    return (row) => (row.gaps & bit) !== 0;
  }
  return (
    OTHERS.get(list)?.(prepared) ?? (KINDS.some((kind) => kind === list) ? (row) => row.kind === list : noKind(list))
  );
}

function noKind(list: HealthListId): IsOn {
  return (row) => NO_KINDS.some((why) => why === list && row.whyNone === why);
}

const OTHERS = new Map<string, (prepared: Prepared) => IsOn>(
  Object.entries({
    all: () => () => true,
    classified: () => (row) => row.kind !== null,
    'not-classified': () => (row) => row.kind === null,
    'no-stated-gain':
      ({ problems }) =>
      (row, at) =>
        row.kind === 'story' && !statesGain(row, problems[at] ?? 0),
    'epic-without-story':
      ({ groups }) =>
      ({ id }) =>
        groups.get(id)?.stories === 0,
    'without-points': () => (row) => row.kind !== null && row.points === null,
    decided: () => (row) => row.decided,
    'worth-a-talk': (prepared) => (_row, at) => worthOf(prepared, at) > 0,
  } satisfies Partial<Record<HealthListId, (prepared: Prepared) => IsOn>>),
);

/** The problem that a list is about; null where it is about something else. */
export function problemOf(list: HealthListId): ProblemId | null {
  return PROBLEM_IDS.find((id) => id === list) ?? null;
}

/** The places in the order asked for; ties by rank, so that the order does not hang on the input's. */
export function sortPlaces(
  prepared: Prepared,
  places: readonly number[],
  { by, descending }: { readonly by: ListOrder; readonly descending: boolean },
): readonly number[] {
  const { rows } = prepared;
  const keyOf = sortKey(prepared, by);
  const keyed = places.map((at) => ({ at, row: rows[at] as HealthRow, key: keyOf(at) }));
  const sign = descending ? -1 : 1;
  return keyed.sort((a, b) => sign * (a.key - b.key) || sign * byRank(a.row, b.row)).map(({ at }) => at);
}

const STATUSES = ['to-do', 'in-progress', 'done'] as const;

function sortKey(prepared: Prepared, by: ListOrder): (at: number) => number {
  const rowAt = (at: number) => prepared.rows[at] as HealthRow;
  const keys: Readonly<Record<ListOrder, (at: number) => number>> = {
    worth: (at) => -worthOf(prepared, at),
    work: (at) => rowAt(at).number,
    'reads-as': (at) => (rowAt(at).kind === null ? KINDS.length : placeOfKind(rowAt(at).kind)),
    // The surest first, as the best of all other orders comes first.
    'how-sure': (at) => -(rowAt(at).decided ? 101 : rowAt(at).confidence),
    due: (at) => (rowAt(at).status === 'done' ? ownSoon(prepared.order, rowAt(at)) : soonOf(prepared, rowAt(at))),
    status: (at) => STATUSES.indexOf(rowAt(at).status),
  };
  return keys[by];
}
