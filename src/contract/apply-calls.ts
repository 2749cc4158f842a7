import type { SuggestionType } from '../engine/suggestions/suggestion';
import type {
  Applied,
  ApplyOptions,
  ApplyOutcome,
  ApplyRequest,
  FieldValues,
  StoryChoice,
  Undoing,
  UndoOutcome,
} from './apply';
import type { OfItem } from './of-item';
import type { Answer } from './problem';

/** The calls of the workbench: what can be done here, doing it, and taking it back. */
export interface ApplyCalls {
  /** Asked once, when the workbench opens. */
  readApplyOptions: { payload: OfItem; answer: Answer<ApplyOptions> };
  applySuggestion: { payload: OfItem & ApplyRequest; answer: Answer<ApplyOutcome> };
  /** How far an apply has come, to be asked while it is made; null where none was begun. Costs no call to Jira. */
  readApply: { payload: OfItem; answer: Answer<Applied | null> };
  /** Goes on with a plan that is in only in part, with what was filled in since. */
  finishApply: { payload: OfItem & { values: FieldValues }; answer: Answer<ApplyOutcome> };
  undoApply: { payload: OfItem & Undoing; answer: Answer<UndoOutcome> };
  /** Counts a suggestion that was not wanted; accepted ones are counted when they are applied. */
  rejectSuggestion: { payload: OfItem & { type: SuggestionType; pattern: string | null }; answer: Answer<null> };
  /** The stories of the project that the item most likely serves, best first. */
  findStories: { payload: OfItem; answer: Answer<readonly StoryChoice[]> };
}
