import type { BacklogIssue, StatusCategoryKey } from '../jira/backlog';

/** One item as the file tells it, before types, statuses and sprints of all items are known. */
export interface ImportedRow extends Omit<BacklogIssue, 'project' | 'sprints'> {
  /** The first line of the item in the file, counted from 1. */
  readonly line: number;
  /** What other rows may call it, beside its key. */
  readonly id?: string;
  readonly projectKey?: string;
  readonly projectName?: string;
  readonly statusCategory?: StatusCategoryKey;
  readonly sprints: readonly ImportedSprint[];
  readonly usesEstimate: boolean;
}

/** A sprint as the file names it; older exports also tell state and dates. */
export interface ImportedSprint {
  readonly name: string;
  readonly state?: 'future' | 'active' | 'closed';
  readonly start?: string;
  readonly end?: string;
}

/** Something to tell about one line: an item left out, or loaded without something. */
export interface LineProblem {
  readonly line: number;
  readonly message: string;
  readonly skipped: boolean;
}
