import type { BackfillChoice, BackfillStatus } from '../contract/health-view';
import type { Problem } from '../contract/problem';

/** One backfill of a project as it stands, kept so that it goes on from there when the page is opened again. */
export interface BackfillJob {
  readonly id: string;
  /** Account of who started it: Jira shows a task to nobody else. */
  readonly by: string;
  readonly choice: BackfillChoice;
  readonly drive: 'jira' | 'screen';
  readonly state: 'running' | 'stopped' | 'done' | 'failed';
  readonly total: number;
  /** Items of the due list whose tasks are planned, or who were written one by one. */
  readonly planned: number;
  /** Items that are settled: written, refused, or found to need nothing. */
  readonly done: number;
  readonly refused: number;
  /** The group of tasks that was begun, which a stop lets end: a label without its record would pass for a person's. */
  readonly group: number;
  /** Jira's own task for the first of the plan; null where it was not submitted yet. */
  readonly taskId: string | null;
  readonly problem: Problem | null;
}

/** What the screens hear of it. */
export function backfillStatus(job: BackfillJob | null): BackfillStatus {
  if (job === null) return { state: 'none', done: 0, total: 0, refused: 0, problem: null };
  const { state, done, total, refused, problem } = job;
  return { state, done, total, refused, problem };
}
