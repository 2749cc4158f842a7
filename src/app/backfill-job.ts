import type { BackfillChoice, BackfillStatus } from '../contract/health-view';
import type { Problem } from '../contract/problem';
import type { PlannedTask } from './bulk-ports';

/** One backfill of a project, kept so that it goes on when the page is opened again. */
export interface BackfillJob {
  readonly id: string;
  /** Account of who started it: Jira shows a task to nobody else. */
  readonly by: string;
  readonly choice: BackfillChoice;
  readonly drive: 'jira' | 'screen';
  readonly state: 'running' | 'stopped' | 'done' | 'failed';
  readonly total: number;
  readonly problem: Problem | null;
}

/** How far it has come. Kept as one value, so that a run that is killed leaves no half of a step behind. */
export interface BackfillProgress {
  /** Items of the due list whose tasks are planned, or who were written one by one. */
  readonly planned: number;
  /** Items that are settled: written, refused, or found to need nothing. */
  readonly done: number;
  readonly refused: number;
  /** The group of tasks that was begun, which a stop lets end: a label without its record would pass for a person's. */
  readonly group: number;
  /** What is still to be done for the planned items. */
  readonly tasks: readonly PlannedTask[];
  /** Jira's own task for the first of them; null where it was not submitted yet. */
  readonly taskId: string | null;
}

export const NO_PROGRESS: BackfillProgress = { planned: 0, done: 0, refused: 0, group: 0, tasks: [], taskId: null };

/** What is left of the group that was begun: its items may have their label already, and no record of it. */
export const begunTasks = ({ tasks, group }: BackfillProgress): readonly PlannedTask[] =>
  tasks.filter((task) => task.group === group);

/** What the screens hear of it. */
export function backfillStatus(job: BackfillJob | null, { done, refused }: BackfillProgress): BackfillStatus {
  if (job === null) return { state: 'none', done: 0, total: 0, refused: 0, problem: null };
  const { state, total, problem } = job;
  return { state, done, total, refused, problem };
}
