import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Manifest } from '../manifest/read-manifest';
import { parseBody, toResponse } from '../product/product-call';
import type { PlatformCall } from '../runtime/runtime-globals';
import type { Store } from '../storage/open-store';
import type { WorkList } from './work';

const MAX_EVENTS = 50;
/** The events may have 200 KB; the rest of the request is a little more. */
const MAX_PUSH_BYTES = 202 * 1024;
const MAX_PER_MINUTE = 500;

const Publish = v.object({
  queueName: v.string(),
  jobId: v.string(),
  payload: v.array(
    v.object({
      body: v.record(v.string(), v.unknown()),
      delayInSeconds: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(900)), 0),
      concurrency: v.optional(v.object({ key: v.string(), limit: v.pipe(v.number(), v.minValue(1)) })),
    }),
  ),
});
const Job = v.object({ queueName: v.string(), jobId: v.string() });

/** The app's own queues. */
export interface Queues {
  answer(call: PlatformCall): Response;
  /** Counts an event of a job as ended. */
  count(jobId: string, outcome: 'done' | 'failed'): void;
}

export interface QueuesOptions {
  readonly store: Store;
  readonly list: WorkList;
  readonly manifest: Manifest;
  readonly secondMs: number;
  /** Called after new events came in. */
  readonly onPushed: () => void;
}

const json = (status: number, body?: unknown) => toResponse({ status, body, headers: {} });
const parseOr400 = <S extends v.GenericSchema>(schema: S, call: PlatformCall): v.InferOutput<S> | Response => {
  const result = v.safeParse(schema, parseBody(call.body));
  return result.success ? result.output : json(400, { message: result.issues[0]?.message });
};

/** Lets through 500 events a minute, as the platform does. */
function createMeter(secondMs: number): (events: number) => boolean {
  const pushed: { at: number; events: number }[] = [];
  return (events) => {
    const since = Date.now() - 60 * secondMs;
    while (pushed[0] && pushed[0].at < since) pushed.shift();
    const recent = pushed.reduce((sum, entry) => sum + entry.events, 0);
    if (recent + events > MAX_PER_MINUTE) return false;
    pushed.push({ at: Date.now(), events });
    return true;
  };
}

function createPublish(options: QueuesOptions): (call: PlatformCall) => Response {
  const { store, list, manifest, secondMs } = options;
  const mayPush = createMeter(secondMs);
  const addJob = store.prepare('INSERT OR IGNORE INTO jobs (job_id, queue) VALUES (?, ?)');
  const addAll = store.transaction((moduleKey: string, push: v.InferOutput<typeof Publish>) => {
    addJob.run(push.jobId, push.queueName);
    for (const { body, delayInSeconds, concurrency } of push.payload) {
      const { queueName, jobId } = push;
      const event = { body, delayInSeconds, concurrency, queueName, jobId, eventId: randomUUID() };
      const lane = concurrency ? `${queueName}/${concurrency.key}` : null;
      const dueAt = Date.now() + delayInSeconds * secondMs;
      const laneLimit = concurrency?.limit ?? null;
      list.add({ kind: 'queue', moduleKey, body: JSON.stringify(event), jobId, lane, laneLimit, dueAt });
    }
  });
  const refusal = (call: PlatformCall, events: number): Response | null => {
    if (Buffer.byteLength(call.body ?? '') > MAX_PUSH_BYTES) return json(413, { errorMessage: 'More than 200 KB.' });
    if (events > MAX_EVENTS) return json(400, { message: `More than ${MAX_EVENTS} events.` });
    return mayPush(events) ? null : json(429);
  };
  return (call) => {
    const push = parseOr400(Publish, call);
    if (push instanceof Response) return push;
    const consumer = manifest.consumers.find(({ queue }) => queue === push.queueName);
    if (!consumer) return json(400, { message: `The manifest has no consumer of the queue "${push.queueName}".` });
    const refused = refusal(call, push.payload.length);
    if (refused) return refused;
    addAll(consumer.key, push);
    options.onPushed();
    return json(201, {});
  };
}

/** Answers @forge/events: publish, stats and cancel. */
export function openQueues(options: QueuesOptions): Queues {
  const { store, list } = options;
  const publish = createPublish(options);
  const readJob = store.prepare('SELECT success, failed FROM jobs WHERE job_id = ? AND queue = ?');
  const countDone = store.prepare('UPDATE jobs SET success = success + 1 WHERE job_id = ?');
  const countFailed = store.prepare('UPDATE jobs SET failed = failed + 1 WHERE job_id = ?');
  const withJob = (call: PlatformCall, give: (job: { jobId: string; counts: object }) => Response): Response => {
    const asked = parseOr400(Job, call);
    if (asked instanceof Response) return asked;
    const counts = readJob.get(asked.jobId, asked.queueName) as object | undefined;
    return counts ? give({ jobId: asked.jobId, counts }) : json(404, { message: 'There is no such job.' });
  };
  return {
    answer(call) {
      if (call.path.startsWith('/webhook/queue/publish/')) return publish(call);
      if (call.path.startsWith('/webhook/queue/stats/')) {
        return withJob(call, ({ jobId, counts }) => json(200, { ...counts, inProgress: list.countJob(jobId) }));
      }
      if (!call.path.startsWith('/webhook/queue/cancel/')) {
        return json(501, { message: `The stand-in does not model ${call.method} ${call.path}.` });
      }
      return withJob(call, ({ jobId }) => {
        list.removeJob(jobId);
        return json(204);
      });
    },
    count: (jobId, outcome) => {
      (outcome === 'done' ? countDone : countFailed).run(jobId);
    },
  };
}
