import type { Plan } from '../engine/drafting/plan';
import type { PlannedChange } from '../engine/drafting/planned-changes';
import type { Kind } from '../engine/kinds';
import type { SuggestionType } from '../engine/suggestions/suggestion';
import type { IssueView } from './issue-view';

/** A work type of this project. */
export interface WorkType {
  readonly id: string;
  readonly name: string;
  readonly iconUrl: string | null;
}

/** A field that Jira asks for when an item is made. `unfillable`: it can only be filled in Jira's own form. */
export interface RequiredField {
  readonly id: string;
  readonly name: string;
  readonly input: 'text' | 'number' | 'date' | 'choice' | 'choices' | 'unfillable';
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  /** The work types that ask for it, by id. */
  readonly workTypes: readonly string[];
}

/** What a person filled in, by field id: text, a number or date as text, or ids of choices. */
export type FieldValues = Readonly<Record<string, string | readonly string[]>>;

/** What can be done here, with the viewer's rights; asked once, when the workbench opens. */
export interface ApplyOptions {
  readonly rights: Rights;
  /** Null: sub-tasks are off in this space, or the subject is itself one. */
  readonly subtask: WorkType | null;
  /** What a new item of a kind is filed as; null where nothing can be made. */
  readonly filedAs: Readonly<Record<Kind, WorkType | null>>;
  /** What the subject may be changed to: other types that one of the four kinds fits. */
  readonly retypeTo: readonly (WorkType & { readonly fits: readonly Kind[] })[];
  readonly required: readonly RequiredField[];
  /** Our labels by kind; null where labels cannot be set here. */
  readonly labels: Readonly<Record<Kind, string>> | null;
  /** Which links the site has. */
  readonly links: { readonly relates: boolean; readonly blocks: boolean };
  readonly definitionOfDone: Readonly<Record<Kind, readonly string[]>>;
  /** Summaries of the sub-tasks that are there already. */
  readonly children: readonly string[];
}

/** What the viewer may do in this project. Without `delete`, undo empties and unlinks new items and leaves them. */
export interface Rights {
  readonly edit: boolean;
  readonly create: boolean;
  readonly link: boolean;
  readonly delete: boolean;
  readonly transition: boolean;
}

/** A single change as far as it came. */
export type AppliedChange = PlannedChange & {
  readonly done: boolean;
  /** The item that was made or changed; null until then. */
  readonly key: string | null;
};

/** A plan that was applied, wholly or in part, and that can be taken back. */
export interface Applied {
  readonly suggestion: { readonly type: SuggestionType; readonly pattern: string | null };
  /** ISO dates and times: when it was applied, and until when it can be undone. */
  readonly at: string;
  readonly until: string;
  readonly changes: readonly AppliedChange[];
  readonly keptFormer: boolean;
}

/** Why a change was not made. `says` is Jira's own sentence; `fields` are what could mend it. */
export interface Refusal {
  readonly change: string;
  readonly says: string;
  readonly fields: readonly RequiredField[];
}

/** What became of an apply. Every outcome but `busy` comes with the item as it is now. */
export type ApplyOutcome =
  | { readonly state: 'applied'; readonly applied: Applied; readonly view: IssueView }
  /**
   * Some changes are in. `refusal` null: Jira did not answer; trying again goes on where it stopped. `goesOn`: nothing is
   * wrong, one call may just not take longer; to be asked to finish at once.
   */
  | {
      readonly state: 'partial';
      readonly goesOn: boolean;
      readonly applied: Applied;
      readonly refusal: Refusal | null;
      readonly view: IssueView;
    }
  /** Nothing was done: Jira refused the first change. */
  | { readonly state: 'refused'; readonly refusal: Refusal; readonly view: IssueView }
  /** Nothing was done: the text has changed since the draft was made. */
  | { readonly state: 'stale'; readonly changedAt: string; readonly view: IssueView }
  /** Nothing was done: with the former wording the description would be longer than Jira takes. */
  | { readonly state: 'too-long'; readonly view: IssueView }
  /** Nothing was done: somebody else's apply or undo is under way. */
  | { readonly state: 'busy' };

/** An item that undo leaves as it is: others have changed it, or the viewer does not see it any more (`hidden`). */
export interface EditedItem {
  readonly key: string;
  readonly what: readonly ('summary' | 'description' | 'workType' | 'parent' | 'touched' | 'hidden')[];
}

/** What a screen sends to take an apply back. */
export interface Undoing {
  /** Puts back what nobody has edited since, and leaves the rest. */
  readonly leaveEdited: boolean;
  /** `Applied.at`. Where that apply is taken back already, as by a call whose answer was lost, the one before it stays. */
  readonly at?: string | undefined;
}

/** What became of an undo. */
export type UndoOutcome =
  /** `left` were edited by others or are hidden, and stay; `emptied` could not be deleted with these rights. No changes: it was undone already. */
  | {
      readonly state: 'undone';
      readonly changes: number;
      readonly left: readonly EditedItem[];
      readonly emptied: readonly string[];
      readonly view: IssueView;
    }
  /** Nothing was done yet: these items were edited since, or are hidden; the other `others` changes can be put back. */
  | {
      readonly state: 'edits-met';
      readonly edited: readonly EditedItem[];
      readonly others: number;
      readonly view: IssueView;
    }
  /** Jira stopped it half-way; asking again goes on. `goesOn`: as for an apply. */
  | { readonly state: 'partial'; readonly goesOn: boolean; readonly applied: Applied; readonly view: IssueView }
  /** Nothing to undo: it was undone already, or its 30 days are over. */
  | { readonly state: 'nothing'; readonly view: IssueView }
  | { readonly state: 'busy' };

/** What a screen sends to apply a plan. */
export interface ApplyRequest {
  readonly plan: Plan;
  /** `IssueReading.basis` of the reading that the draft was made from. */
  readonly basis: string;
  readonly values: FieldValues;
}

/** A story that a technical step may serve. */
export interface StoryChoice {
  readonly key: string;
  readonly summary: string;
  readonly iconUrl: string | null;
  /** Words that both speak of. */
  readonly shared: readonly string[];
  /** Whether the step can become its sub-task. */
  readonly mayNest: boolean;
}
