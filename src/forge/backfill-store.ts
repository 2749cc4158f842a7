import kvs from '@forge/kvs';
import * as v from 'valibot';
import { type BackfillJob, type BackfillProgress, NO_PROGRESS } from '../app/backfill-job';
import type { BackfillStore, DueItems, SharedChange } from '../app/bulk-ports';
import { pack, unpack } from './leaf-code';
import { type Shape, shaped } from './shape';

const jobKey = (projectId: string) => `backfill:${projectId}`;
const stopKey = (projectId: string) => `backfill-stop:${projectId}`;
const holdKey = (projectId: string) => `backfill-hold:${projectId}`;
const KEPT = { ttl: { value: 30, unit: 'DAYS' } } as const;
/** Longer than any call and any event's way. */
const HOLD_MS = 10 * 60_000;

const LabelsShape = v.picklist(['labels-and-properties', 'properties']);
export const ChoiceShape = v.object({
  open: LabelsShape,
  done: v.picklist([...LabelsShape.options, 'nothing']),
});
const JobShape: Shape<BackfillJob> = v.object({
  id: v.string(),
  by: v.string(),
  choice: ChoiceShape,
  drive: v.picklist(['jira', 'screen']),
  state: v.picklist(['running', 'stopped', 'done', 'failed']),
  total: v.number(),
  problem: v.custom<BackfillJob['problem']>(() => true),
});

const readPacked = async <T>(name: string, projectId: string, none: T): Promise<T> =>
  (unpack(await kvs.get(`${name}:${projectId}`)) as T | null) ?? none;
const writePacked = (name: string, projectId: string, value: unknown): Promise<void> =>
  kvs.set(`${name}:${projectId}`, pack(value), KEPT);

/** Whether labels that change in this project now are a backfill's doing. */
export const isHeld = async (projectId: string): Promise<boolean> =>
  ((await kvs.get<number>(holdKey(projectId))) ?? 0) > Date.now();

/** What backfills keep in Forge's storage. */
export const backfillStore: BackfillStore = {
  readJob: async (projectId) => shaped(JobShape, await kvs.get(jobKey(projectId))),
  writeJob: (projectId, job) => kvs.set(jobKey(projectId), job, KEPT),
  forgetJob: (projectId) => kvs.delete(jobKey(projectId)),
  readDue: (projectId) => readPacked<DueItems>('backfill-due', projectId, { whole: [], recordOnly: [] }),
  writeDue: (projectId, due) => writePacked('backfill-due', projectId, due),
  readChanges: (projectId) => readPacked<readonly SharedChange[]>('backfill-changes', projectId, []),
  writeChanges: (projectId, changes) => writePacked('backfill-changes', projectId, changes),
  readProgress: (projectId) => readPacked<BackfillProgress>('backfill-progress', projectId, NO_PROGRESS),
  writeProgress: (projectId, progress) => writePacked('backfill-progress', projectId, progress),
  askToStop: (projectId, jobId) => kvs.set(stopKey(projectId), jobId, { ttl: { value: 1, unit: 'DAYS' } }),
  isAskedToStop: async (projectId, jobId) => (await kvs.get(stopKey(projectId))) === jobId,
  isHeld,
  hold: (projectId) => kvs.set(holdKey(projectId), Date.now() + HOLD_MS, { ttl: { value: 1, unit: 'HOURS' } }),
};
