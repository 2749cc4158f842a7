import kvs, { WhereConditions } from '@forge/kvs';
import * as v from 'valibot';
import type { ScanJob } from '../app/scan-job';
import type { Gone, ScanStore } from '../app/scan-ports';
import { type Shape, shaped } from './shape';

const jobKey = (projectId: string) => `scan:${projectId}`;
const stopKey = (projectId: string) => `scan-stop:${projectId}`;
const gonePrefix = (projectId: string) => `gone:${projectId}:`;
const touchedPrefix = (projectId: string) => `touched:${projectId}:`;
const allTouchedKey = (projectId: string) => `touched-all:${projectId}`;
const LOOKED = 'looked:';
const PAGE = 100;
const DAY_MS = 86_400_000;
const MONTH_DAYS = 30;

const CountsShape = v.object({
  story: v.number(),
  enabler: v.number(),
  spike: v.number(),
  'technical-task': v.number(),
});
const PhaseShape = v.picklist(['rows', 'changes', 'places']);
const JobShape: Shape<ScanJob> = v.object({
  id: v.string(),
  what: v.picklist(['first', 'refresh', 'sweep']),
  state: v.picklist(['running', 'paused', 'stopped', 'failed', 'done']),
  engine: v.string(),
  phase: PhaseShape,
  later: v.array(PhaseShape),
  cursor: v.object({ token: v.nullable(v.string()), below: v.nullable(v.number()) }),
  leaves: v.array(v.number()),
  startedAt: v.string(),
  beatAt: v.string(),
  goesOnAt: v.nullable(v.string()),
  tries: v.number(),
  problem: v.custom<ScanJob['problem']>(() => true),
  step: v.number(),
  about: v.number(),
  done: v.number(),
  kinds: CountsShape,
  notClassified: v.number(),
});
const GoneShape = v.object({ id: v.number(), number: v.number(), at: v.number() });
const LookShape = v.object({ at: v.number() });

/** All values whose keys begin with this. */
async function readAll(prefix: string): Promise<readonly { readonly key: string; readonly value: unknown }[]> {
  const found: { readonly key: string; readonly value: unknown }[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(PAGE);
    const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany<unknown>();
    found.push(...page.results);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found;
}

/** What scans keep in Forge's storage beside their rows. */
export const scanStore: ScanStore = {
  readJob: async (projectId) => shaped(JobShape, await kvs.get(jobKey(projectId))),
  writeJob: (projectId, job) => kvs.set(jobKey(projectId), job),
  askToStop: (projectId, jobId) => kvs.set(stopKey(projectId), jobId, { ttl: { value: 1, unit: 'DAYS' } }),
  isAskedToStop: async (projectId, jobId) => (await kvs.get(stopKey(projectId))) === jobId,
  markGone: (projectId, gone) =>
    kvs.set(`${gonePrefix(projectId)}${gone.id}`, gone, { ttl: { value: MONTH_DAYS, unit: 'DAYS' } }),
  readGone: async (projectId) => {
    const kept = await readAll(gonePrefix(projectId));
    return kept.flatMap(({ value }) => shaped<Gone>(GoneShape, value) ?? []);
  },
  forgetGone: async (projectId, ids) => {
    for (const id of ids) await kvs.delete(`${gonePrefix(projectId)}${id}`);
  },
  markTouched: (projectId, issueId) =>
    kvs.set(`${touchedPrefix(projectId)}${issueId}`, true, { ttl: { value: MONTH_DAYS, unit: 'DAYS' } }),
  readTouched: async (projectId) => {
    const prefix = touchedPrefix(projectId);
    return (await readAll(prefix)).map(({ key }) => Number(key.slice(prefix.length)));
  },
  forgetTouched: async (projectId, ids) => {
    for (const id of ids) await kvs.delete(`${touchedPrefix(projectId)}${id}`);
  },
  touchAll: (projectId) => kvs.set(allTouchedKey(projectId), new Date().toISOString()),
  allTouchedAt: async (projectId) => shaped(v.string(), await kvs.get(allTouchedKey(projectId))),
  noteLook: async (projectId) => {
    const key = `${LOOKED}${projectId}`;
    const kept = shaped(LookShape, await kvs.get(key));
    // Once a day is enough.
    if (kept !== null && Date.now() - kept.at < DAY_MS) return;
    await kvs.set(key, { at: Date.now() }, { ttl: { value: MONTH_DAYS, unit: 'DAYS' } });
  },
  readLooked: async () => {
    const since = Date.now() - MONTH_DAYS * DAY_MS;
    const looks = await readAll(LOOKED);
    // Storage may take its time to let go of what has ended.
    return looks.flatMap(({ key, value }) =>
      (shaped(LookShape, value)?.at ?? 0) >= since ? [key.slice(LOOKED.length)] : [],
    );
  },
};
