import { readFileSync } from 'node:fs';
import { engine } from '../../src/app/engine';
import { runScan } from '../../src/app/run-scan';
import { newJob, type ScanJob } from '../../src/app/scan-job';
import type { Place, ScannedIssue, ScanPorts } from '../../src/app/scan-ports';
import { packRows, unpackRows } from '../../src/forge/leaf-code';

const ITEMS = 100_000;
const PAGE = 100;
const PLACES = 5000;
const MB = 1024 * 1024;
const NO_FACTS = { points: 3, hours: null, sprints: [1], doneOn: null, parent: 1, links: [], blocks: [] } as const;

/** Texts for made-up items come by stdin. */
const samples: readonly { readonly summary: string; readonly description?: unknown }[] = JSON.parse(
  readFileSync(0, 'utf8'),
);

/** One item, made anew each time as from Jira's answer. */
function itemAt(number: number): ScannedIssue {
  const { summary, description } = samples[number % samples.length] ?? { summary: '' };
  return {
    issue: {
      id: String(number),
      key: `BIG-${number}`,
      projectId: '1',
      summary,
      description: structuredClone(description ?? null),
      issueType: { id: '1', name: 'Story', iconUrl: null, subtask: false, hierarchyLevel: 0 },
      labels: ['mobile'],
      status: 'To do',
      parentKey: null,
      children: [],
      links: 0,
      pictures: 0,
      record: null,
    },
    facts: {
      ...NO_FACTS,
      id: number,
      number,
      status: 'to-do',
      components: [],
      versions: [],
      rank: `0|i${number}:`,
      updated: number,
    },
    names: { sprints: [], components: [], versions: [] },
  };
}

/** One page in falling order of number. */
function page<T>(token: string | null, size: number, make: (number: number) => T) {
  const from = Number(token ?? ITEMS);
  const items = Array.from({ length: Math.min(size, from) }, (_, at) => make(from - at));
  return { items, next: from - size > 0 ? String(from - size) : null };
}

const leaves = new Map<number, ReturnType<typeof packRows>>();
const peaks: number[] = [];
let job: ScanJob | null = newJob({
  id: '1',
  what: 'first',
  engine: engine.version,
  phase: 'rows',
  later: ['places'],
  about: ITEMS,
  startedAt: new Date().toISOString(),
});

const measured = <T>(value: T): { readonly ok: true; readonly value: T } => {
  const { heapUsed, external } = process.memoryUsage();
  peaks.push((heapUsed + external) / MB);
  return { ok: true, value };
};

const nothing = async (): Promise<never> => {
  throw new Error('a scan has no business with this');
};

const ports = {
  engine,
  clock: { now: () => new Date() },
  log: { info: () => {}, warn: () => {} },
  decisions: { getMany: async () => new Map() },
  teams: { read: async () => null },
  reader: {
    readIssues: async ({ token }: { token: string | null }) => measured(page(token, PAGE, itemAt)),
    readPlaces: async (_id: string, token: string | null) =>
      measured(page<Place>(token, PLACES, (number) => ({ id: number, number }))),
    fetchIssues: nothing,
  },
  snapshots: {
    readHead: async () => null,
    writeHead: async () => {},
    readTables: async () => null,
    writeTables: async () => {},
    readLeaves: async (_id: string, wanted: readonly number[]) =>
      wanted.flatMap((leaf) => unpackRows(leaves.get(leaf))),
    writeLeaf: async (_id: string, leaf: number, rows: Parameters<typeof packRows>[0]) => {
      // Packed as storage takes it, and let go of: what is kept there is not this process's memory.
      packRows(rows);
      leaves.delete(leaf);
      return true;
    },
  },
  scans: {
    readJob: async () => job,
    writeJob: async (_id: string, written: ScanJob) => {
      job = written;
    },
    isAskedToStop: async () => false,
  },
  queue: { push: nothing },
} as unknown as ScanPorts;

/** Scans 100,000 made-up items, and prints the most memory that was in use at any page, and by how much that grew from the first half to the second. */
async function main(): Promise<void> {
  const rowsOnly = { ...job, later: [] } as ScanJob;
  job = rowsOnly;
  await runScan(ports, { projectId: '1', jobId: '1', step: 0 }, () => true);
  if (job?.state !== 'done' || job.done !== ITEMS)
    throw new Error(`the scan ended as ${job?.state}, ${job?.done} read`);
  const half = Math.floor(peaks.length / 2);
  const peak = (some: readonly number[]) => Math.max(...some);
  const growth = Math.max(0, peak(peaks.slice(half)) - peak(peaks.slice(0, half)));
  const rounded = (mb: number) => Math.round(mb * 10) / 10;
  process.stdout.write(JSON.stringify({ peakMb: rounded(peak(peaks)), growthMb: rounded(growth) }));
}

void main();
