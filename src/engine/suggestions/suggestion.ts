import type { OutlineItem, Question } from '../drafting/draft';
import type { Kind } from '../kinds';

export type SuggestionType = 'rewrite' | 'lift' | 'split' | 'attach' | 'bundle' | 'retype' | 'keep';

/** A story that the item may serve, and the words that both speak of, the more telling first. */
export interface Candidate {
  readonly key: string;
  readonly summary: string;
  readonly sharedWords: readonly string[];
}

/** One thing that could help, as an outline that `engine/drafting` turns into text. */
export interface Suggestion {
  readonly type: SuggestionType;
  /** The name of the way to split, or null. */
  readonly pattern: string | null;
  /** Imperative, names the outcome: "Lift into two stories". */
  readonly title: string;
  /** One sentence for the sidebar: what becomes of what. */
  readonly sentence: string;
  /** Why this is suggested, one sentence. */
  readonly because: string;
  readonly questions: readonly Question[];
  /** Empty for `keep`, `attach` and `retype`. */
  readonly outline: readonly OutlineItem[];
  /** What to look at before applying: slices by layer, slices too thin to matter. One sentence each. */
  readonly warnings?: readonly string[];
  /** `attach` only: the likeliest stories, best first. */
  readonly attach?: readonly Candidate[];
  /** `retype` only: the name of the work type that fits, and the kind that it fits. */
  readonly retype?: { readonly to: string; readonly kind: Kind };
}
