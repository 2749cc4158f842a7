import type { OutlineItem, Question } from '../drafting/draft';

export type SuggestionType = 'rewrite' | 'lift' | 'split' | 'attach' | 'bundle' | 'retype' | 'keep';

/** One thing that could help, as an outline that `engine/drafting` turns into text. */
export interface Suggestion {
  readonly type: SuggestionType;
  /** A file name of splitting-patterns/, or null. */
  readonly pattern: string | null;
  /** Imperative, names the outcome: "Lift into two stories". */
  readonly title: string;
  /** One sentence for the sidebar: what becomes of what. */
  readonly sentence: string;
  /** Why this is suggested, one sentence. */
  readonly because: string;
  readonly questions: readonly Question[];
  /** Empty for `keep` and `retype`. */
  readonly outline: readonly OutlineItem[];
}
