/** Projects with their issues, ready to be loaded: what the demo and the import produce. */
export interface Backlog {
  readonly projects: readonly BacklogProject[];
  readonly issues: readonly BacklogIssue[];
}

/** A project and everything its issues may refer to by name. */
export interface BacklogProject {
  readonly key: string;
  readonly name: string;
  readonly style: 'company-managed' | 'team-managed';
  readonly issueTypes: readonly BacklogIssueType[];
  /** In workflow order; the first is where new issues start. */
  readonly statuses: readonly { readonly name: string; readonly category: StatusCategoryKey }[];
  readonly sprints: readonly BacklogSprint[];
  /** Whether the labels field is on the project's screens. */
  readonly labelsOnScreen: boolean;
}

/** `icon` names one of the site's own pictures; absent, the level decides. */
export interface BacklogIssueType {
  readonly name: string;
  /** 1: epics; 0: standard; -1: sub-tasks. */
  readonly hierarchyLevel: 1 | 0 | -1;
  readonly icon?: string;
  readonly description?: string;
}

/** Jira's three columns of any workflow. */
export type StatusCategoryKey = 'new' | 'indeterminate' | 'done';

/** A sprint; dates are ISO strings and may be absent for a future one. */
export interface BacklogSprint {
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
  readonly start?: string;
  readonly end?: string;
  readonly goal?: string;
}

/** One issue. `key` is kept where it fits the project, else the next number is given. Dates are ISO strings. */
export interface BacklogIssue {
  readonly key?: string;
  readonly project: string;
  readonly type: string;
  readonly summary: string;
  /** ADF, or plain text that becomes paragraphs and lists. */
  readonly description?: unknown;
  readonly labels?: readonly string[];
  readonly parentKey?: string;
  readonly sprints?: readonly string[];
  readonly points?: number;
  readonly status?: string;
  readonly priority?: string;
  readonly links?: readonly BacklogLink[];
  readonly created?: string;
  readonly updated?: string;
  readonly statusChanged?: string;
  readonly history?: readonly BacklogChange[];
  readonly components?: readonly string[];
  readonly fixVersions?: readonly string[];
  readonly comments?: readonly { readonly body: unknown; readonly created?: string }[];
  /** File names only. */
  readonly attachments?: readonly string[];
  /** Logins (admin, member, viewer); others are left out. */
  readonly reporter?: string;
  readonly assignee?: string;
}

/** A link read from this issue: this issue `type`s the other, as in "blocks". */
export interface BacklogLink {
  readonly type: string;
  readonly toKey: string;
  /** True where the other issue is the one that blocks. */
  readonly inward?: boolean;
}

/** One past change of a field. */
export interface BacklogChange {
  readonly at: string;
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}
