import type { AppliedChange, ApplyRequest, RequiredField, Rights } from '../../contract/apply';
import type { Decision } from '../../contract/issue-view';
import type { Answer } from '../../contract/problem';
import type { SuggestionType } from '../../engine/index';
import type { AdfDocument } from '../adf/adf-node';
import type { Issue, VerdictRecord } from '../ports';

/** A write that Jira took, or refused with a sentence and, where it named some, its fields. */
export type Attempt<T> =
  | { readonly taken: true; readonly value: T }
  | { readonly taken: false; readonly says: string; readonly fields: readonly string[] };

/** An item with everything around it that applying and undoing look at. */
export interface WholeIssue {
  readonly issue: Issue;
  readonly updated: string;
  readonly statusId: string;
  readonly parentId: string | null;
  readonly linked: readonly IssueLink[];
  readonly subtasks: readonly { readonly id: string; readonly summary: string }[];
  /** Stands for what else people do with an item: status, assignee, comments, attachments and the like. */
  readonly touched: string;
}
export interface IssueLink {
  readonly id: string;
  readonly otherId: string;
  readonly otherKey: string;
}

/** A work type that can be made in a project. */
export interface CreateType {
  readonly id: string;
  readonly name: string;
  readonly iconUrl: string | null;
  readonly subtask: boolean;
  readonly hierarchyLevel: number | null;
}

/** A field of the form that makes an item. */
export interface CreateField {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly input: RequiredField['input'];
  readonly choices: RequiredField['choices'];
  /** Whether its text is a document. */
  readonly isDocument: boolean;
}

/** One write of an item's text, type, labels and record; what is absent stays. */
export interface IssueEdit {
  readonly summary?: string;
  readonly description?: AdfDocument | null;
  readonly workType?: string;
  readonly addLabels: readonly string[];
  readonly removeLabels: readonly string[];
  readonly record?: VerdictRecord;
}

/** An item to be made; `marker` says which change of which apply it is. */
export interface NewIssue {
  readonly projectId: string;
  readonly workType: string;
  readonly parentId: string | null;
  readonly summary: string;
  readonly description: AdfDocument | null;
  readonly labels: readonly string[];
  /** Required fields, in Jira's own form. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly marker: Marker;
  readonly record: VerdictRecord | null;
}
export interface Marker {
  readonly apply: string;
  readonly change: string;
}
/** Where to look for what an apply has made: `after` is `ApplyRecord.newest`, `among` are ids of items that may be it. */
export interface MadeBy {
  readonly apply: string;
  readonly after: string | null;
  readonly among: readonly string[];
}
interface Made {
  readonly id: string;
  readonly key: string;
}

/** Link types by what they say; null where the site has none such. */
export interface LinkTypes {
  readonly relates: string | null;
  readonly blocks: string | null;
}

/** Jira with the viewer's rights, as far as applying goes. */
export interface JiraEdits {
  readWhole(idOrKey: string): Promise<Answer<WholeIssue>>;
  /** Up to 100 at once; those that are gone or not visible are left out. */
  readMany(ids: readonly string[]): Promise<Answer<readonly WholeIssue[]>>;
  readRights(issueId: string): Promise<Answer<Rights>>;
  /** What the edit form of the item takes. */
  readEditable(issueId: string): Promise<Answer<{ readonly labels: boolean; readonly workType: boolean }>>;
  /** Open items of a project whose summary has one of these words, at most fifty. */
  searchByWords(projectId: string, words: readonly string[]): Promise<Answer<readonly Issue[]>>;
  readTypes(projectId: string): Promise<Answer<readonly CreateType[]>>;
  readFields(projectId: string, workType: string): Promise<Answer<readonly CreateField[]>>;
  readLinkTypes(): Promise<Answer<LinkTypes>>;
  edit(issueId: string, edit: IssueEdit): Promise<Answer<Attempt<Issue>>>;
  /** One call for up to 50; each stands for itself, in the order given. */
  create(issues: readonly NewIssue[]): Promise<Answer<readonly Attempt<Made>[]>>;
  /** Key of the newest item of a project that is known, if only the item given. */
  readNewest(subject: Pick<Issue, 'key' | 'projectId'>): Promise<Answer<string>>;
  /** What an apply has made already, however short ago, and whether or not the viewer sees it. */
  findMade(by: MadeBy): Promise<Answer<readonly (Made & Marker)[]>>;
  /** Which of up to 100 items are there, whether or not the viewer sees them. */
  stillThere(ids: readonly string[]): Promise<Answer<readonly string[]>>;
  /** `from` `type`s `to`; making a link that is there changes nothing. */
  link(link: { readonly type: string; readonly from: string; readonly to: string }): Promise<Answer<Attempt<null>>>;
  unlink(linkId: string): Promise<Answer<Attempt<null>>>;
  /** An item that is gone already counts as removed. */
  remove(issueId: string): Promise<Answer<Attempt<null>>>;
  /** Moves to this status, or with null to the first done one. */
  moveTo(issueId: string, statusId: string | null): Promise<Answer<Attempt<null>>>;
}

/** An item's text and type, short enough to keep and to compare. */
export interface TextState {
  readonly summary: string;
  /** Fingerprint of the canonical description. */
  readonly description: string;
  readonly workType: string;
}

/** A new item as it was when the apply was done with it. */
export interface MadeState extends TextState {
  readonly parentId: string | null;
  /** `WholeIssue.touched`, and the items that it was linked to and that hung under it; null as long as only what was sent is known. */
  readonly surroundings: { readonly touched: string; readonly around: readonly string[] } | null;
}
export interface MadeItem extends Made {
  /** Null where it was found by its marker and not read since. */
  readonly state: MadeState | null;
}

/** What an apply was asked for, how the item was before, and how far it came: the journal, and what undo needs. */
export interface ApplyRecord {
  readonly id: string;
  readonly at: string;
  readonly until: string;
  readonly request: ApplyRequest;
  readonly before: {
    readonly summary: string;
    readonly description: unknown;
    readonly workType: string;
    readonly statusId: string;
    readonly label: string | null;
    readonly decision: Decision | null;
  };
  /** The story that the plan ties the item to. */
  readonly attachTo: Made | null;
  /** The item's text once the edit is in. */
  readonly after: TextState;
  readonly changes: readonly AppliedChange[];
  /** Key of the newest item that was known before any was made: what this apply makes comes after it. Null before that. */
  readonly newest: string | null;
  /** The items that Jira was asked to make and of which no answer is noted yet, as they were sent; by the id of the change. */
  readonly asking: Readonly<Record<string, MadeState>>;
  /** By the id of the change. */
  readonly made: Readonly<Record<string, MadeItem>>;
}

/** Applies that can be taken back, by issue id; kept for 30 days. */
export interface ApplyRecords {
  get(issueId: string): Promise<ApplyRecord | null>;
  /** Puts a new record on top of the one that is there. */
  begin(issueId: string, record: ApplyRecord): Promise<void>;
  save(issueId: string, record: ApplyRecord): Promise<void>;
  /** Takes the top one away; what lay below it counts again. */
  drop(issueId: string): Promise<void>;
}

/** Keeps two applies or undos of one item apart, and two calls that work on one change to many. */
export interface Claims {
  /** Gives the way to let go; null where somebody else holds it. */
  take(issueId: string): Promise<(() => Promise<void>) | null>;
}

/** Counts of what people did with suggestions, per project, type and pattern; no text. */
export interface Outcomes {
  count(
    projectId: string,
    of: { readonly type: SuggestionType; readonly pattern: string | null; readonly outcome: Outcome },
  ): Promise<void>;
}
export type Outcome = 'accepted' | 'edited' | 'rejected';

/** What applying needs besides what every use case is given. */
export interface ApplyPorts {
  readonly jira: JiraEdits;
  readonly records: ApplyRecords;
  readonly claims: Claims;
  readonly outcomes: Outcomes;
}
