import type { Kind } from '../kinds';

/** A stretch of a draft and where its words come from; nothing else may stand in a draft. */
export interface Words {
  /** `text` the item's own words, `template` a fixed phrase, `answer` what the person wrote, `open` a question still open. */
  readonly from: 'text' | 'template' | 'answer' | 'open';
  readonly words: string;
}

/** A line of a suggestion's outline: literal words, or the slot of a question by its id. */
export type OutlineWords = Words | { readonly slot: string };

/** Something the text does not say. `ask` is a full question, `blank` its short form for the draft ("what do they gain?"). */
export interface Question {
  readonly id: string;
  readonly ask: string;
  readonly blank: string;
  readonly placeholder: string;
  /** Choices found in the text or in the project's own stories; the person may write something else. */
  readonly choices: readonly { readonly value: string; readonly source: string }[];
}

/** Lines that stay as they were written: code, a table with "|" around its cells, a quote; `kept`: ADF has a node for it. */
interface Written {
  readonly as?: 'code' | 'table' | 'quote';
  readonly kept?: boolean;
}

/** Lines under a heading; an empty heading means none. */
export interface OutlineSection extends Written {
  readonly heading: string;
  readonly lines: readonly (readonly OutlineWords[])[];
  readonly list: boolean;
}

/** One item as it would be after applying. `subject` is the item itself, `new` one to be created beside it. */
export interface OutlineItem {
  readonly role: 'subject' | 'new';
  readonly kind: Kind;
  readonly summary: readonly OutlineWords[];
  readonly sections: readonly OutlineSection[];
  readonly subtasks: readonly {
    readonly summary: readonly OutlineWords[];
    readonly criteria: readonly (readonly OutlineWords[])[];
    readonly note: readonly OutlineWords[] | null;
  }[];
}

/** Drafted items: an outline with every slot replaced by an answer or an open question. */
export interface DraftSection extends Written {
  readonly heading: string;
  readonly lines: readonly (readonly Words[])[];
  readonly list: boolean;
}
export interface DraftItem {
  readonly role: 'subject' | 'new';
  readonly kind: Kind;
  readonly summary: readonly Words[];
  readonly sections: readonly DraftSection[];
  readonly subtasks: readonly {
    readonly summary: readonly Words[];
    readonly criteria: readonly (readonly Words[])[];
    readonly note: readonly Words[] | null;
  }[];
}
export type Draft = readonly DraftItem[];

/** Answers by question id. */
export type Answers = Readonly<Record<string, string>>;
