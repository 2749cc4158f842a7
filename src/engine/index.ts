/** The engine's only door: words in; verdict, reasons and suggestions out. Pure, and never throws on any text. */
export type { Evidence, Part } from './evidence';
export type { Abstention, Band, EnablerType, Kind, Outcome, Points } from './kinds';
export { KINDS, OUTCOMES } from './kinds';
export type { Suggestion, SuggestionType } from './suggestions/suggestion';
export type { Block, ParsedText, WorkItem } from './text/parsed-text';
export type { Finding, FindingId, Reason, SpikeNeed, Verdict } from './verdict/verdict';
