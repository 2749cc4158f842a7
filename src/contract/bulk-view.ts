import type { Kind } from '../engine/kinds';
import type { FiledAs } from './issue-view';

/**
 * `keep-label`: set the label of the kind that an item reads as, and keep that as the team's decision.
 * `change-type`: change the work type to one that fits the kind.
 */
export type BulkAction = 'keep-label' | 'change-type';

/** Why an item is left alone. `needs-field`: the new work type asks for a field that only a person can fill. */
export type LeftAlone =
  | 'no-kind'
  | 'already-so'
  | 'not-editable'
  | 'gone'
  | 'no-fitting-type'
  | 'needs-field'
  | 'changed-since'
  | 'refused-by-jira';

export interface BulkLine {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly kind: Kind | null;
  readonly filedAs: FiledAs;
  /** The label to be set, or the work type to become; null where the item is left alone. */
  readonly becomes: { readonly label: string } | { readonly type: FiledAs } | null;
  readonly leftAlone: LeftAlone | null;
}

export interface BulkPreview {
  readonly action: BulkAction;
  readonly lines: readonly BulkLine[];
  /** Lines that will change: the number on the button. */
  readonly changes: number;
  /** `jira`: one task in Jira. `screen`: single edits, about one a second, while the page is open. */
  readonly drive: 'jira' | 'screen';
}

export interface BulkStatus {
  readonly state: 'none' | 'running' | 'stopped' | 'done' | 'undone';
  readonly action: BulkAction | null;
  /** Whether this status is about putting a change back. */
  readonly undoing: boolean;
  readonly drive: 'jira' | 'screen';
  /** Items that had their turn, those that were left alone among them: how far it is. */
  readonly done: number;
  /** Items that were changed or, while undoing, put back. */
  readonly changed: number;
  /** While undoing, the items that had been changed. */
  readonly total: number;
  readonly leftAlone: readonly { readonly key: string; readonly why: LeftAlone }[];
  /** ISO date; null where there is nothing to undo. */
  readonly undoUntil: string | null;
}
