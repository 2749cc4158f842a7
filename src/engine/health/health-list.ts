import type { Kind } from '../kinds';
import type { FindingId } from '../verdict/verdict';
import type { NoKind } from './row';

/** Findings that need an item's neighbours: parent, siblings, links. They are found in the fold. */
export const NEIGHBOUR_FINDING_IDS = [
  'too-thin',
  'horizontal-slice',
  'hidden-dependency',
  'enables-nothing',
  'orphan',
] as const;
export type NeighbourFindingId = (typeof NEIGHBOUR_FINDING_IDS)[number];

/** What makes an item worth a talk. */
export type ProblemId = FindingId | NeighbourFindingId | 'type-does-not-fit';

/** The lists behind the numbers of the page. Checks that count what is right open the list of what is not. */
export type HealthListId =
  | 'all'
  /** Everything that reads as a kind, and everything that does not. */
  | 'classified'
  | 'not-classified'
  | Kind
  | NoKind
  | ProblemId
  /** Stories whose gain is missing or repeats the step: the list behind "Stories with a stated gain". */
  | 'no-stated-gain'
  | 'spike-without-question'
  | 'spike-without-options'
  | 'spike-without-time-box'
  | 'spike-without-decision'
  | 'spike-without-owner'
  | 'epic-without-story'
  | 'debt'
  | 'carried-over'
  | 'without-points'
  | 'decided'
  /** Finished in the period of the flow; with `step` and `kind` one segment of a column. */
  | 'finished'
  /** Everything that has at least one problem, most worth a talk first: "Refine 12 items". */
  | 'worth-a-talk';

/** Which list, narrowed down: a cell of the matrix is `all` with `kind` and `issueType`. */
export interface HealthListQuery {
  readonly list: HealthListId;
  /** `none`: not classified. */
  readonly kind?: Kind | 'none' | undefined;
  readonly issueType?: number | undefined;
  /** `FlowStep.id`. */
  readonly step?: number | undefined;
}
