/** The engine's only door: words in; verdict, reasons and suggestions out. Pure, and never throws on any text. */
import { parseItem } from './text/parse-item';
import type { WorkItem } from './text/parsed-text';
import { judge } from './verdict/judge';
import type { Verdict } from './verdict/verdict';

export type { Answers, Draft, Words } from './drafting/draft';
export { draft, openIn } from './drafting/draft-suggestion';
export { plainText } from './drafting/plain-text';
export type { Plan, PlannedItem, PlannedSection, PlannedText } from './drafting/plan';
export { type PlannedChange, plannedChanges, SUBJECT } from './drafting/planned-changes';
export type { Evidence, Part } from './evidence';
export type { Part as HealthPart } from './health/count-rows';
export { openSprint, placesOf, soonOf } from './health/due';
export type { HealthFilters, SprintRange } from './health/filters';
export { pictureOf } from './health/fold';
export type { HealthListId, HealthListQuery, ProblemId } from './health/health-list';
export type { ListOrder } from './health/lists';
export { listPlaces, problemOf, sortPlaces } from './health/lists';
export type { HealthPicture } from './health/picture';
export type { Prepared } from './health/prepared';
export { prepare } from './health/prepared';
export { problemsIn } from './health/problems';
export type { Backlog, HealthRow, IssueTypeRow, Named, SprintRow } from './health/row';
export { DUE, MARK } from './health/row';
export type { RowFacts, RowReading } from './health/row-of';
export { rowOf } from './health/row-of';
export { mixShares } from './health/shares';
export { mainProblem, mostWorth } from './health/talk';
export type { Weekly } from './health/weekly';
export { keepWeekly, weeklyOf } from './health/weekly';
export type { Abstention, Band, EnablerType, Kind, Outcome, Points } from './kinds';
export { KINDS, OUTCOMES } from './kinds';
export { personasOf } from './suggestions/personas';
export type { Neighbour, Persona, ProjectContext, WorkTypeFit } from './suggestions/project-context';
export { rankStories } from './suggestions/rank-stories';
export { searchWords } from './suggestions/search-words';
export { suggest } from './suggestions/suggest';
export type { Candidate, Suggestion, SuggestionType } from './suggestions/suggestion';
export { withoutKept } from './suggestions/verbatim';
export { FORMER_WORDING } from './text/former-wording';
export { parseItem } from './text/parse-item';
export type { Block, ParsedText, WorkItem } from './text/parsed-text';
export { type Adaptation, adapt, NO_ADAPTATION } from './verdict/adaptation';
export type { Correction } from './verdict/correction';
export { correctionOf } from './verdict/correction-of';
export { judge } from './verdict/judge';
export type { Finding, FindingId, Reason, SpikeNeed, Verdict } from './verdict/verdict';
export { type Change, whatWouldChange } from './verdict/what-would-change';

/** Changes when the same text may get another verdict. */
export const ENGINE_VERSION = '1.0.0';

/** Reads and weighs a work item by its text alone. */
export function classify(item: WorkItem): Verdict {
  return judge(parseItem(item));
}
