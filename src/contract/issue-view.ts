import type { Part } from '../engine/evidence';
import type { Kind } from '../engine/kinds';
import type { Suggestion } from '../engine/suggestions/suggestion';
import type { Block } from '../engine/text/parsed-text';
import type { Verdict } from '../engine/verdict/verdict';
import type { Change } from '../engine/verdict/what-would-change';
import type { Applied } from './apply';

/** Jira's own type of the item, as filed. */
export interface FiledAs {
  readonly id: string;
  readonly name: string;
  readonly iconUrl: string | null;
}

/** A person's word on the kind: it stays until somebody lets the words decide again. `kind` null: none of the four. */
export interface Decision {
  readonly kind: Kind | null;
  readonly by: 'label' | 'panel';
  /** ISO date and time. */
  readonly at: string;
}

/** Why an item carries no label of ours. */
export type NoLabelReason =
  | 'abstained'
  | 'leaning'
  | 'decided-none'
  | 'set-by-someone'
  | 'field-not-on-screen'
  | 'app-may-not-write'
  | 'not-yet-written';

/** The label that the app keeps on the item, or why there is none. */
export type LabelState =
  | { readonly label: string; readonly whyNot: null }
  | { readonly label: null; readonly whyNot: NoLabelReason };

/** Everything the issue screens show of one item. */
export interface IssueReading {
  readonly state: 'read';
  readonly key: string;
  readonly filedAs: FiledAs;
  /** The kinds that this work type fits; empty where the type says nothing. */
  readonly fits: readonly Kind[];
  readonly text: Readonly<Record<Part, string>>;
  readonly blocks: readonly Block[];
  readonly verdict: Verdict;
  /** The smallest change of the text that would change the verdict; null where none was found. */
  readonly change: Change | null;
  readonly decision: Decision | null;
  readonly labelState: LabelState;
  /** ISO date and time of this reading. */
  readonly readAt: string;
  /** Whether the viewer may edit the item. */
  readonly mayEdit: boolean;
  /** Stands for summary and description as they were read; an apply is refused where they have changed since. */
  readonly basis: string;
  /** The last plan that was applied here and can be taken back; `changes` tells whether all of it is in. */
  readonly applied: Applied | null;
  /** Best first; empty where nothing plain can be suggested. */
  readonly suggestions: readonly Suggestion[];
  readonly context: {
    readonly criteria: number;
    readonly parent: string | null;
    readonly links: number;
    readonly pictures: number;
    readonly references: number;
  };
}

/** An item that is not read: its work type is out of scope. */
export interface IssueOutOfScope {
  readonly state: 'out-of-scope';
  readonly key: string;
  readonly filedAs: FiledAs;
  readonly why: 'epic' | 'sub-task' | 'bug';
}

export type IssueView = IssueReading | IssueOutOfScope;
