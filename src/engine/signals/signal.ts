import type { Evidence } from '../evidence';
import type { Outcome } from '../kinds';
import type { SourceId } from '../lexicon/sources';
import type { ParsedText } from '../text/parsed-text';

/** One thing that can be seen in a text, and why it matters. Its weight lives in the model, not here. */
export interface Signal {
  /** The file's name, a noun for what is seen. */
  readonly id: string;
  /** One sentence for the panel, present tense, under 60 characters; `{quote}` stands for the first evidence. */
  readonly says: string;
  /** Finds it. Pure; never throws; evidence in reading order, without overlaps. */
  readonly find: (text: ParsedText) => readonly Evidence[];
}

/** What each signal's file exports beside it as `about`: for readers and tests, kept out of what runs. */
export interface AboutSignal {
  readonly looksAt: 'summary' | 'description' | 'statement' | 'criteria' | 'text';
  /** The outcome it mostly speaks for. */
  readonly pointsTo: Outcome;
  /** Why this points there. */
  readonly why: string;
  readonly source: SourceId;
  /** Texts where it fires, with the exact quotes that it must give. */
  readonly fires: readonly {
    readonly summary: string;
    readonly description?: string;
    readonly quotes: readonly string[];
  }[];
  /** Near misses, and the reason why each is none. */
  readonly silent: readonly { readonly summary: string; readonly description?: string; readonly because: string }[];
}
