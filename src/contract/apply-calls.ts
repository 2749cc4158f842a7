import type { SuggestionType } from '../engine/suggestions/suggestion';
import type { ApplyOptions, ApplyOutcome, ApplyRequest, FieldValues, StoryChoice, UndoOutcome } from './apply';
import type { Answer } from './problem';

/** The calls of the workbench: what can be done here, doing it, and taking it back. */
export interface ApplyCalls {
  /** Asked once, when the workbench opens. */
  readApplyOptions: { payload: Record<string, never>; answer: Answer<ApplyOptions> };
  applySuggestion: { payload: ApplyRequest; answer: Answer<ApplyOutcome> };
  /** Goes on with a plan that is in only in part, with what was filled in since. */
  finishApply: { payload: { values: FieldValues }; answer: Answer<ApplyOutcome> };
  /** `leaveEdited`: put back what nobody has edited since, and leave the rest. */
  undoApply: { payload: { leaveEdited: boolean }; answer: Answer<UndoOutcome> };
  /** Counts a suggestion that was not wanted; accepted ones are counted when they are applied. */
  rejectSuggestion: { payload: { type: SuggestionType; pattern: string | null }; answer: Answer<null> };
  /** The stories of the project that the item most likely serves, best first. */
  findStories: { payload: Record<string, never>; answer: Answer<readonly StoryChoice[]> };
}
