import { spawnSync } from 'node:child_process';
import { generateBacklog } from '../../../local/demo';
import { openForge, prepareForge, readManifest } from '../../../local/forge';
import { openJira } from '../../../local/jira';
import type { Figure, Measure } from '../figure';
import { bundleFile } from './bundle-file';

const SCANNED = 50_000;
const EDITED = 50;
const BACKFILLED = 10_000;

/** The stand-in's own look at where a screen stands; the platform makes none such. */
const CONTEXT = 'GET /rest/api/3/project/BIG';

/** The app on the stand-in, with every call to Jira counted. */
function openSite(items: number) {
  const manifest = readManifest('manifest.yml');
  const opened = openJira({ file: ':memory:', entityProperties: manifest.entityProperties });
  opened.seed(generateBacklog({ items }), { emit: false });
  const calls: string[] = [];
  const jira: typeof opened = {
    ...opened,
    handle: (request) => {
      calls.push(`${request.method} ${request.path}`);
      return opened.handle(request);
    },
  };
  prepareForge();
  const app = (module: string): Record<string, unknown> => require(`../../../src/${module}`);
  const onProblem = (message: string) => process.stderr.write(`${message}\n`);
  const forge = openForge({
    manifest,
    app,
    jira,
    file: ':memory:',
    siteUrl: 'http://localhost',
    log: () => {},
    onProblem,
  });
  const accountId = jira.users.find(({ name }) => name === 'member')?.accountId ?? '';
  const viewing = { moduleKey: 'backlog-health', accountId, subject: { project: 'BIG' } };
  return {
    /** Asks as a screen does, and gives the answer's value. */
    ask: async (functionKey: string, payload: object = {}) => {
      const answer = (await forge.screens.invoke(viewing, { functionKey, payload })) as { value: { state: string } };
      return answer.value;
    },
    /** The calls to Jira that this takes, with what it leads to. */
    callsOf: async (work: () => Promise<unknown>): Promise<readonly string[]> => {
      await forge.settled();
      calls.length = 0;
      await work();
      await forge.settled();
      return calls.filter((call) => call !== CONTEXT);
    },
    edit: (number: number) => {
      const body = { fields: { summary: `Walkers can pay for walk ${number} by card` } };
      jira.handle({ method: 'PUT', path: `/rest/api/3/issue/BIG-${number}`, body, as: { type: 'user', accountId } });
    },
    close: async () => {
      await forge.close();
      opened.close();
    },
  };
}

async function scanCalls(): Promise<readonly Figure[]> {
  const site = openSite(SCANNED);
  const full = await site.callsOf(() => site.ask('startScan'));
  for (let at = 1; at <= EDITED; at += 1) site.edit(at * Math.floor(SCANNED / EDITED) - 1);
  const refresh = await site.callsOf(() => site.ask('startScan'));
  await site.close();
  const perThousand = Math.round((full.length / SCANNED) * 10_000) / 10;
  return [
    { id: 'scan-calls-per-1000', value: perThousand, unit: 'calls', limit: 11, aim: 10.5 },
    { id: 'refresh-calls', value: refresh.length, unit: 'calls', limit: 4, aim: 3 },
  ];
}

async function backfillCalls(): Promise<readonly Figure[]> {
  const site = openSite(BACKFILLED);
  await site.callsOf(() => site.ask('startScan'));
  const calls = await site.callsOf(async () => {
    await site.ask('startBackfill', { open: 'labels-and-properties', done: 'labels-and-properties' });
    while ((await site.ask('readBackfill')).state === 'running');
  });
  await site.close();
  const submitted = calls.filter((call) =>
    /^(POST|PUT|DELETE) .*(bulk\/issues|issue\/properties$|issue\/\d+)/.test(call),
  );
  const perThousand = submitted.length / (BACKFILLED / 1000);
  return [{ id: 'backfill-calls-per-1000', value: perThousand, unit: 'calls', limit: 3, aim: 2.5 }];
}

/** As it ships and in a process of its own, so that nothing else is counted. */
async function scanMemory(): Promise<readonly Figure[]> {
  const samples = JSON.stringify(generateBacklog({ items: 500 }).issues);
  const run = await bundleFile('tools/bench/scan-memory.ts', (file) =>
    spawnSync(process.execPath, [file], { encoding: 'utf8', input: samples }),
  );
  if (run.status !== 0) throw new Error(run.stderr);
  const { peakMb, growthMb } = JSON.parse(run.stdout);
  return [
    { id: 'scan-memory-100000', value: peakMb, unit: 'MB', limit: 128, aim: 80 },
    { id: 'scan-memory-growth', value: growthMb, unit: 'MB', limit: 16, aim: 4 },
  ];
}

/** What reading, refreshing and labelling a backlog asks of Jira, and the memory that a scan of 100,000 items takes. */
export const measureBacklogScan: Measure = async () => [
  ...(await scanMemory()),
  ...(await backfillCalls()),
  ...(await scanCalls()),
];
