import type { Evidence, Part } from '../evidence';

/** What the engine reads of a work item. A description is Jira's ADF as JSON, or text (wiki markup, Markdown, HTML, plain). */
export interface WorkItem {
  readonly summary: string;
  readonly description?: unknown;
}

export type BlockType = 'paragraph' | 'heading' | 'item' | 'task' | 'quote' | 'code' | 'cell';

/** A stretch of one part's text, with the role that its markup gives it; ranges never overlap and stand in reading order. */
export interface Block {
  readonly part: Part;
  readonly type: BlockType;
  /** Offsets into the part's text, without the markup around it where that can be told. */
  readonly start: number;
  readonly end: number;
  /** Heading level, list depth or, in ADF, a table's row, from 1; 1 for ADF's own code; 0 where none applies. */
  readonly level: number;
  /** List items: whether the list is numbered. Tasks: whether it is ticked. ADF's cells: whether a cell begins here. */
  readonly marked: boolean;
  /** Stands under a heading such as "Acceptance criteria", or is a given/when/then line. */
  readonly criterion: boolean;
}

/** The three parts of a story, wherever they stand; each is the item's own words. */
export interface Statement {
  /** "a developer" in "As a developer, ..."; the actor in "customers can ...", "let admins ...". */
  readonly role: Evidence | null;
  /** What is wanted: "a way to keep and fetch pictures". */
  readonly means: Evidence | null;
  /** The gain: what follows "so that", "in order to", "to be able to". */
  readonly ends: Evidence | null;
  /** How it was said: `story` for "As a ..., I want ...", `capability` for "users can ...", `purpose` for ends alone. */
  readonly form: 'story' | 'capability' | 'purpose';
}

/** One part's text. Looked up by name it would cost more than the few words that are mostly read from it. */
export function textOf(text: Readonly<Record<Part, string>>, part: Part): string {
  return part === 'summary' ? text.summary : text.description;
}

/** A work item as text with structure: what signals, findings and suggestions look at. */
export interface ParsedText {
  /** Each part's text; every offset in the engine counts in these. For ADF, `description` is its text, one line a block. */
  readonly text: Readonly<Record<Part, string>>;
  /** The same as somebody reads it: with the open questions of an applied draft, where `text` has spaces. */
  readonly written: Readonly<Record<Part, string>>;
  readonly blocks: readonly Block[];
  /** Sentence ranges outside code, in reading order. */
  readonly sentences: readonly Evidence[];
  /** The clearest statement of who, what and why; null where the text has none. */
  readonly statement: Statement | null;
  /** Criteria for done, one per list item or given/when/then. */
  readonly criteria: readonly Evidence[];
  /** Summary without a leading "[tag]", "Component:" or key; offsets of where it begins. */
  readonly openingStart: number;
  /** What the description refers to besides words. */
  readonly media: { readonly pictures: number; readonly links: number };
}
