import type { Store } from '../storage/open-store';

/** Something that the app has still to be told: an event of Jira, or one of its own queues. */
export interface Work {
  readonly id: number;
  readonly kind: 'trigger' | 'queue';
  readonly moduleKey: string;
  /** JSON of what the function receives. */
  readonly body: string;
  readonly jobId: string | null;
  /** Work of one lane runs at most `laneLimit` at a time. */
  readonly lane: string | null;
  readonly laneLimit: number | null;
  readonly retries: number;
  /** JSON of why and with what it is tried again; null at first. */
  readonly retry: string | null;
}

/** New work; `dueAt` in milliseconds since 1970. */
type NewWork = Omit<Work, 'id' | 'retries' | 'retry'> & { readonly dueAt: number };

/** What is running, and the lanes that take no more. */
interface Busy {
  readonly ids: readonly number[];
  readonly lanes: readonly string[];
}

/** Work as it waits in the database, so that a stop of the process loses none of it. */
export interface WorkList {
  add(work: NewWork): void;
  /** The next work that is due, leaving out what is running and the lanes that are full. */
  next(now: number, busy: Busy): Work | null;
  postpone(work: Work, dueAt: number, retry: string): void;
  remove(id: number): void;
  removeJob(jobId: string): void;
  /** When the first work falls due, leaving out the same; null when there is none. */
  firstDue(busy: Busy): number | null;
  count(): number;
  countJob(jobId: string): number;
}

const COLUMNS =
  'id, kind, module_key AS moduleKey, body, job_id AS jobId, lane, lane_limit AS laneLimit, retries, retry';
const NOT_BUSY = `id NOT IN (SELECT value FROM json_each(?))
  AND (lane IS NULL OR lane NOT IN (SELECT value FROM json_each(?)))`;

const asJson = ({ ids, lanes }: Busy) => [JSON.stringify(ids), JSON.stringify(lanes)];

/** Prepares access to the waiting work. */
export function openWorkList(store: Store): WorkList {
  const add = store.prepare(
    'INSERT INTO work (kind, module_key, body, job_id, lane, lane_limit, due_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const next = store.prepare(
    `SELECT ${COLUMNS} FROM work WHERE due_at <= ? AND ${NOT_BUSY} ORDER BY due_at, id LIMIT 1`,
  );
  const postpone = store.prepare('UPDATE work SET retries = retries + 1, due_at = ?, retry = ? WHERE id = ?');
  const remove = store.prepare('DELETE FROM work WHERE id = ?');
  const removeJob = store.prepare('DELETE FROM work WHERE job_id = ?');
  const firstDue = store.prepare(`SELECT min(due_at) AS value FROM work WHERE ${NOT_BUSY}`);
  const count = store.prepare('SELECT count(*) AS value FROM work');
  const countJob = store.prepare('SELECT count(*) AS value FROM work WHERE job_id = ?');
  const value = (row: unknown) => (row as { value: number | null }).value;
  return {
    add: (work) => {
      add.run(work.kind, work.moduleKey, work.body, work.jobId, work.lane, work.laneLimit, work.dueAt);
    },
    next: (now, busy) => (next.get(now, ...asJson(busy)) as Work | undefined) ?? null,
    postpone: ({ id }, dueAt, retry) => {
      postpone.run(dueAt, retry, id);
    },
    remove: (id) => {
      remove.run(id);
    },
    removeJob: (jobId) => {
      removeJob.run(jobId);
    },
    firstDue: (busy) => value(firstDue.get(...asJson(busy))),
    count: () => value(count.get()) ?? 0,
    countJob: (jobId) => value(countJob.get(jobId)) ?? 0,
  };
}
