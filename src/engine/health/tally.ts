import { KINDS } from '../kinds';
import type { ProblemId } from './health-list';
import { isTechnical, type Siblings } from './neighbours';
import { bitOf, PROBLEM_IDS } from './problems';
import { type HealthRow, MARK, type NoKind } from './row';

export const NO_KINDS: readonly NoKind[] = ['defect', 'unclear', 'language', 'close', 'decided-none'];

/** Where each count stands in a tally; lists take one place an entry, in the order of `KINDS` and so on. */
export const AT = {
  kinds: 0,
  points: 4,
  hours: 8,
  noKinds: 12,
  problems: 17,
  gaps: 33,
  pointed: 38,
  decided: 39,
  storyForm: 40,
  /** Filed as a work type that says what kind it is meant for. */
  typed: 41,
  statedGain: 42,
  withCriteria: 43,
  userCheckable: 44,
  /** Stories and items in story form; and those of them with criteria. */
  tellsStory: 45,
  tellsStoryWithCriteria: 46,
  withoutGaps: 47,
  siblings: 48,
  /** Technical items that others wait for. */
  blockers: 49,
  epics: 50,
  subTasks: 51,
  bugs: 52,
} as const;
const SIZE = 53;
const REPEATS_STEP = bitOf('circular-ends');
const FOR_DEVELOPER = bitOf('technical-criteria');
const ORDER_OF_KIND = new Map(KINDS.map((kind, at) => [kind, at]));

/** Counts over some items. Two tallies add up place by place, so a backlog may be counted in parts and in any order. */
export type Tally = Float64Array;

export const emptyTally = (): Tally => new Float64Array(SIZE);

/** The place of a kind in `KINDS`. */
export const placeOfKind = (kind: HealthRow['kind']): number => (kind === null ? -1 : (ORDER_OF_KIND.get(kind) ?? -1));

const bump = (tally: Tally, at: number, by = 1): void => {
  tally[at] = (tally[at] ?? 0) + by;
};

export const countAt = (tally: Tally, at: number): number => tally[at] ?? 0;

/** What a row is counted with besides itself. */
export interface Beside {
  readonly problems: number;
  readonly group: Siblings | undefined;
  readonly typed: boolean;
}

const AT_SCOPE = { epic: AT.epics, bug: AT.bugs, 'sub-task': AT.subTasks } as const;

/** Adds one item. */
export function addRow(tally: Tally, row: HealthRow, beside: Beside): void {
  if (row.decided) bump(tally, AT.decided);
  if (row.scope !== 'read') bump(tally, AT_SCOPE[row.scope]);
  else if (row.kind === null) bump(tally, AT.noKinds + NO_KINDS.indexOf(row.whyNone ?? 'unclear'));
  else addRead(tally, row, beside);
}

function addRead(tally: Tally, row: HealthRow, { problems, typed, group }: Beside): void {
  addKind(tally, row);
  addWords(tally, row, problems);
  if (typed) bump(tally, AT.typed);
  if ((group?.count ?? 0) > 1) bump(tally, AT.siblings);
  addBits(tally, AT.problems, problems);
}

function addBits(tally: Tally, at: number, bits: number): void {
  for (let bit = 0, rest = bits; rest !== 0; bit += 1, rest >>>= 1) if ((rest & 1) !== 0) bump(tally, at + bit);
}

function addKind(tally: Tally, row: HealthRow): void {
  const kind = placeOfKind(row.kind);
  bump(tally, AT.kinds + kind);
  if (row.points !== null) {
    bump(tally, AT.pointed);
    bump(tally, AT.points + kind, row.points);
  }
  if (row.hours !== null) bump(tally, AT.hours + kind, row.hours);
  if (isTechnical(row) && row.blocks.length > 0) bump(tally, AT.blockers);
}

function addWords(tally: Tally, row: HealthRow, problems: number): void {
  const storyForm = (row.marks & MARK.storyForm) !== 0;
  if (storyForm) bump(tally, AT.storyForm);
  if (storyForm || row.kind === 'story') {
    bump(tally, AT.tellsStory);
    if (row.criteria > 0) bump(tally, AT.tellsStoryWithCriteria);
  }
  if (row.kind === 'story') addStory(tally, row, problems);
  if (row.kind === 'spike') addSpike(tally, row);
}

function addStory(tally: Tally, row: HealthRow, problems: number): void {
  if (statesGain(row, problems)) bump(tally, AT.statedGain);
  if (row.criteria === 0) return;
  bump(tally, AT.withCriteria);
  if ((problems & FOR_DEVELOPER) === 0) bump(tally, AT.userCheckable);
}

/** A story that gives a gain which does not just say the step again. */
export function statesGain(row: HealthRow, problems: number): boolean {
  return (row.marks & MARK.gain) !== 0 && (problems & REPEATS_STEP) === 0;
}

function addSpike(tally: Tally, row: HealthRow): void {
  if (row.gaps === 0) bump(tally, AT.withoutGaps);
  addBits(tally, AT.gaps, row.gaps);
}

/** Items with a kind. */
export function readIn(tally: Tally): number {
  return KINDS.reduce((sum, _kind, at) => sum + countAt(tally, AT.kinds + at), 0);
}

/** Items that show a problem. */
export function problemCount(tally: Tally, id: ProblemId): number {
  return countAt(tally, AT.problems + PROBLEM_IDS.indexOf(id));
}
