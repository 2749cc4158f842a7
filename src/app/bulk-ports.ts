import type { Answer } from '../contract/problem';
import type { BackfillJob, BackfillProgress } from './backfill-job';
import type { ViewersBacklog } from './health-ports';
import type { Issue, VerdictRecord } from './ports';
import type { ScanPorts } from './scan-ports';

/** What is written to an item: one label of ours to add, others of ours to take off, and the record. */
export interface ItemChange {
  readonly add: string | null;
  readonly remove: readonly string[];
  readonly record: VerdictRecord;
}

/** One task that Jira does for many items at once. */
export type BulkTask =
  | { readonly do: 'add-label' | 'remove-label'; readonly label: string; readonly ids: readonly number[] }
  | { readonly do: 'write-record'; readonly record: VerdictRecord; readonly ids: readonly number[] };

/** How a task stands; `refused` are the items that Jira did not change. */
export interface BulkProgress {
  readonly state: 'running' | 'done' | 'failed';
  readonly refused: readonly number[];
}

/** Bulk work in Jira with the viewer's rights. */
export interface BulkJira {
  /** Whether the viewer may edit items here, and many at once. */
  readRights(projectId: string): Promise<Answer<{ readonly edit: boolean; readonly bulk: boolean }>>;
  /** Those of up to 100 ids that the viewer may see. */
  fetchIssues(ids: readonly number[]): Promise<Answer<readonly Issue[]>>;
  /** Gives the task's id. */
  submit(task: BulkTask): Promise<Answer<string>>;
  readTask(task: BulkTask['do'], taskId: string): Promise<Answer<BulkProgress>>;
}

/** A change that many items share, and those items. */
export interface SharedChange {
  readonly change: ItemChange;
  readonly ids: readonly number[];
}

/** A task that is still to be done; the tasks of one group bring the same items to the same state. */
export type PlannedTask = BulkTask & { readonly group: number };

/** Items that a backfill is about: with labels, and with the record alone. */
export interface DueItems {
  readonly whole: readonly number[];
  readonly recordOnly: readonly number[];
}

/** What backfills keep. */
export interface BackfillStore {
  readJob(projectId: string): Promise<BackfillJob | null>;
  writeJob(projectId: string, job: BackfillJob): Promise<void>;
  /** Before another one takes its place, so that nothing of the two is mixed. */
  forgetJob(projectId: string): Promise<void>;
  readDue(projectId: string): Promise<DueItems>;
  writeDue(projectId: string, due: DueItems): Promise<void>;
  /** Changes that were found so far and are not planned as tasks yet. */
  readChanges(projectId: string): Promise<readonly SharedChange[]>;
  writeChanges(projectId: string, changes: readonly SharedChange[]): Promise<void>;
  readProgress(projectId: string): Promise<BackfillProgress>;
  writeProgress(projectId: string, progress: BackfillProgress): Promise<void>;
  askToStop(projectId: string, jobId: string): Promise<void>;
  isAskedToStop(projectId: string, jobId: string): Promise<boolean>;
  /** From now on for some minutes, labels that change in the project are this backfill's doing. */
  hold(projectId: string): Promise<void>;
  isHeld(projectId: string): Promise<boolean>;
}

/** What backfills are given. */
export interface BackfillPorts extends ScanPorts {
  readonly viewers: ViewersBacklog;
  readonly bulk: BulkJira;
  readonly backfills: BackfillStore;
  /** Waits, where a task is under way or single edits would come too fast. */
  readonly pause: (ms: number) => Promise<void>;
}
