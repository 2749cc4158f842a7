import type { Site } from '../site/site';
import type { Identity } from '../stand-in';

/** What a task does, by name, so that one that was waiting at a restart can still be done. */
type TaskKind = 'set-properties' | 'edit-labels' | 'move-issues';

/** Work that Jira does after it has answered. Times are epoch milliseconds; `result` is absent until the end. */
export interface Task {
  readonly id: string;
  readonly kind: TaskKind;
  readonly status: 'ENQUEUED' | 'COMPLETE' | 'FAILED';
  readonly as: Identity;
  readonly submitted: number;
  readonly finished: number | null;
  readonly input: unknown;
  readonly result?: unknown;
}

/** Stores a task's present state. */
export function saveTask(site: Site, task: Task): void {
  site.store.run('INSERT OR REPLACE INTO task (id, body) VALUES (?, ?)', task.id, JSON.stringify(task));
}

/** The task with this id, where there is one. */
export function findTask(site: Site, id: string): Task | null {
  const row = site.store.get<{ body: string }>('SELECT body FROM task WHERE id = ?', id);
  return row ? JSON.parse(row.body) : null;
}

/** Ids of the tasks that are still to be done, oldest first. */
export const waitingTasks = (site: Site): readonly string[] =>
  site.store
    .all<{ id: string }>("SELECT id FROM task WHERE body ->> 'status' = 'ENQUEUED' ORDER BY CAST(id AS INTEGER)")
    .map(({ id }) => id);

/** Queues work to be done once the call is answered. */
export function submitTask(site: Site, task: Pick<Task, 'kind' | 'as' | 'input'>): Task {
  const id = String(site.next('task', 10000));
  const waiting: Task = { ...task, id, status: 'ENQUEUED', submitted: site.now(), finished: null };
  saveTask(site, waiting);
  return waiting;
}
