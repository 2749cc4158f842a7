import type { Kind } from '../kinds';
import type { SuggestionType } from '../suggestions/suggestion';

/** Lines under a heading; an empty heading means none. Plain text: what a person typed is never markup. */
export interface PlannedSection {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly list: boolean;
}

/** What an item will say. */
export interface PlannedText {
  readonly summary: string;
  readonly sections: readonly PlannedSection[];
}

/** An item to be made beside the subject, with its own sub-tasks. */
export interface PlannedItem extends PlannedText {
  readonly kind: Kind;
  readonly subtasks: readonly PlannedText[];
}

/** What becomes of sub-tasks: themselves, linked items of their own, or a checklist in the description. */
export type SubtasksAs = 'subtasks' | 'linked' | 'checklist';

/** Ties the subject to a story: as a new sub-task there that takes its text along, or by a link. */
export interface PlannedAttachment {
  readonly to: string;
  readonly how: 'nest' | 'link';
  /** Only with `nest`: moves the old item to a done status. */
  readonly close: boolean;
}

/** Everything that a person asks for by one click on Apply, as the workbench shows it. */
export interface Plan {
  readonly suggestion: {
    readonly type: SuggestionType;
    readonly pattern: string | null;
    /** Whether the person changed the draft beyond answering its questions; only counted. */
    readonly edited: boolean;
  };
  readonly subject: {
    /** What the item will be, and be labelled as; null leaves that to its words. */
    readonly kind: Kind | null;
    /** Null leaves summary and description as they are. */
    readonly text: PlannedText | null;
    /** Keeps the former wording in an expand at the end. */
    readonly keepFormer: boolean;
    /** A work type to change to, by its id; null leaves it. */
    readonly workType: string | null;
    readonly subtasks: readonly PlannedText[];
  };
  readonly items: readonly PlannedItem[];
  readonly subtasksAs: SubtasksAs;
  readonly attach: PlannedAttachment | null;
}
