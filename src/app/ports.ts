import type { Decision, LabelState } from '../contract/issue-view';
import type { Answer } from '../contract/problem';
import type {
  Adaptation,
  Change,
  Correction,
  Kind,
  ParsedText,
  ProjectContext,
  Suggestion,
  Verdict,
  WorkItem,
} from '../engine/index';
import type { ApplyPorts } from './apply/apply-ports';
import type { ScanStore } from './scan-ports';

/** An item as Jira gives it, in the app's own words. `description` is ADF or null. */
export interface Issue {
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
  readonly summary: string;
  readonly description: unknown;
  readonly issueType: {
    readonly id: string;
    readonly name: string;
    readonly iconUrl: string | null;
    readonly subtask: boolean;
    /** 1 and above: epics and what stands over them; 0: standard; -1: sub-tasks. Null where Jira gave none. */
    readonly hierarchyLevel: number | null;
  };
  readonly labels: readonly string[];
  readonly status: string;
  readonly parentKey: string | null;
  /** Summaries of its sub-tasks. */
  readonly children: readonly string[];
  readonly links: number;
  /** Attached images. */
  readonly pictures: number;
  /** What we wrote last, checked for shape; null where absent or malformed. */
  readonly record: VerdictRecord | null;
}

/** The issue property `true-story`: a search index and a memory of our label, never authority. */
export interface VerdictRecord {
  readonly kind: Kind | null;
  readonly band: 'clear' | 'leaning' | null;
  readonly engine: string;
  readonly label: LabelState;
  readonly decision: Pick<Decision, 'kind' | 'by'> | null;
}

/** One write to an item: labels to add and remove, and the record. */
export interface IssueChange {
  readonly addLabels: readonly string[];
  readonly removeLabels: readonly string[];
  /** `null` deletes the record; absent leaves it. */
  readonly record?: VerdictRecord | null;
}

/** Jira with one identity's rights: the app's own, or the viewer's. */
export interface Jira {
  readIssue(idOrKey: string): Promise<Answer<Issue>>;
  /**
   * Writes, and gives the item as it stands afterwards. `skipped: 'labels'` says that the project's screens take no
   * labels; then nothing was written, and `issue` is the one passed in.
   */
  changeIssue(
    issue: Issue,
    change: IssueChange,
  ): Promise<Answer<{ readonly issue: Issue; readonly skipped: 'labels' | null }>>;
  /** Whether this identity may edit the item. */
  mayEdit(issueId: string): Promise<Answer<boolean>>;
  readProject(idOrKey: string): Promise<Answer<{ readonly id: string; readonly key: string; readonly name: string }>>;
}

/** People's decisions, by issue id: the authority on them. */
export interface Decisions {
  get(issueId: string): Promise<Decision | null>;
  /** Up to 100 ids at once. */
  getMany(issueIds: readonly string[]): Promise<ReadonlyMap<string, Decision>>;
  keep(issueId: string, decision: Decision): Promise<void>;
  drop(issueId: string): Promise<void>;
}

/** Words in, verdict out: the engine as the use cases see it. */
export interface Engine {
  readonly version: string;
  read(item: WorkItem, adaptation?: Adaptation): Reading;
}

/** What the engine advises on an item that somebody looks at. Apart from reading, so that triggers need not load it. */
export interface Advice {
  suggest(reading: Reading, context?: ProjectContext): readonly Suggestion[];
  /** Costs some tens of verdicts. */
  whatWouldChange(reading: Reading): Change | null;
}

/** One text as the engine read it. */
export interface Reading {
  readonly parsed: ParsedText;
  readonly verdict: Verdict;
  readonly adaptation: Adaptation;
}

/** What a project's team has taught, with the items that it was learned from. */
export interface Team extends Adaptation {
  readonly corrections: readonly (Correction & { readonly issue: string })[];
}

/** What each project's team has taught, by project id; null where it taught nothing. */
export interface Teams {
  read(projectId: string): Promise<Team | null>;
  write(projectId: string, team: Team): Promise<void>;
  /** The project that an item's decision speaks for; null where it speaks for none, or where that was not noted yet. */
  taughtBy(issueId: string): Promise<string | null>;
  noteTaught(issueId: string, projectId: string | null): Promise<void>;
}

interface Clock {
  now(): Date;
}

/** Keys and counts only; never issue text. */
export interface Log {
  info(event: string, facts?: Readonly<Record<string, string | number | boolean | null>>): void;
  warn(event: string, facts?: Readonly<Record<string, string | number | boolean | null>>): void;
}

/** What every use case is given. */
export interface Ports {
  readonly asApp: Jira;
  readonly asViewer: Jira;
  readonly decisions: Decisions;
  readonly teams: Teams;
  readonly engine: Engine;
  readonly clock: Clock;
  readonly log: Log;
}

/** Looking for items with the viewer's rights, without their descriptions; what the viewer looked at last comes first. */
export interface ItemSearch {
  /** What the viewer looked at lately. */
  recent(): Promise<Answer<readonly Issue[]>>;
  /** Items whose summary has all these words, of the last one the beginning. */
  byWords(words: string): Promise<Answer<readonly Issue[]>>;
}

/** What the use cases around one item that somebody looks at are given. */
export interface ItemPorts extends Ports {
  readonly applying: ApplyPorts;
  readonly advice: Advice;
  readonly scans: Pick<ScanStore, 'markTouched'>;
}
