import { engine } from '../../src/app/engine';
import type { Issue, Jira } from '../../src/app/ports';
import { readSnapshot, type Snapshot } from '../../src/app/read-snapshot';
import type { ScanJob } from '../../src/app/scan-job';
import type { Gone, Page, ScanEvent, ScannedIssue, ScanPorts, SnapshotHead, Tables } from '../../src/app/scan-ports';
import type { ScanViewPorts } from '../../src/app/view-scan';
import { workOnScan } from '../../src/app/work-on-scan';
import type { Problem } from '../../src/contract/problem';
import type { HealthRow } from '../../src/engine/index';
import { memoryTeams } from './memory-teams';
import { mortality, survive } from './mortal';

export interface ScanWorldOptions {
  /** Numbers of the items that are there. */
  readonly numbers: readonly number[];
  readonly pageSize?: number;
}

interface SettleOptions {
  readonly hasTime?: () => boolean;
  /** So many events at most. */
  readonly most?: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.parse('2026-11-21T08:00:00Z');

interface Item {
  readonly id: number;
  readonly number: number;
  summary: string;
  updated: number;
}

/** A project, the app's storage and its queue in memory, with a clock to turn and a way to die at any step. */
export function scanWorld({ numbers, pageSize = 20 }: ScanWorldOptions) {
  const items = new Map<number, Item>();
  const clock = { at: START - DAY };
  const heads = new Map<string, SnapshotHead>();
  const tables = new Map<string, Tables>();
  const leaves = new Map<number, string>();
  const jobs = new Map<string, string>();
  const gone = new Map<number, Gone>();
  const touched = new Set<number>();
  const waiting: { event: ScanEvent; delay: number }[] = [];
  const told = {
    calls: [] as string[],
    leafWrites: 0,
    stop: '',
    touchedAt: null as string | null,
    problems: [] as Problem[],
    seesAll: true,
  };
  const { dying, mortal, during } = mortality();

  const put = (number: number, summary = `Walk ${number} can be booked`): void => {
    items.set(number, { id: 10_000 + number, number, summary, updated: clock.at });
  };
  for (const number of numbers) put(number);
  clock.at = START;

  const scanned = (item: Item): ScannedIssue => ({
    issue: issueOf(item),
    facts: { ...NO_FACTS, id: item.id, number: item.number, updated: Math.floor(item.updated / MINUTE) },
    names: { sprints: [], components: [], versions: [] },
  });
  const newestFirst = () => [...items.values()].sort((a, b) => b.number - a.number);
  /** Pages by how many came before, which shift when items come or go: the worst that tokens may be. */
  const pageOf = (all: readonly Item[], token: string | null, size: number): Page<Item> => {
    const from = Number(token ?? 0);
    return { items: all.slice(from, from + size), next: from + size < all.length ? String(from + size) : null };
  };
  const failing = <T>(value: T) => {
    const problem = told.problems.shift();
    return problem ? ({ ok: false, problem } as const) : ({ ok: true, value } as const);
  };
  const ports: ScanPorts & ScanViewPorts = {
    asApp: NO_JIRA,
    asViewer: { ...NO_JIRA, readProject: async (id) => ({ ok: true, value: { id, key: 'WAY', name: 'Waymark' } }) },
    teams: memoryTeams(),
    decisions: { get: unused, keep: unused, drop: unused, getMany: async () => new Map() },
    engine,
    clock: { now: () => new Date(clock.at) },
    log: { info: () => {}, warn: () => {} },
    reader: mortal('reader', {
      readIssues: async ({ changedFor, token }) => {
        told.calls.push(changedFor === null ? 'issues' : `changed -${changedFor}m`);
        const since = changedFor === null ? 0 : clock.at - changedFor * MINUTE;
        const changed = newestFirst().filter(({ updated }) => updated >= since);
        const { items: found, next } = pageOf(changed, token, pageSize);
        return failing({ items: found.map(scanned), next });
      },
      readPlaces: async (_projectId, token) => {
        told.calls.push('places');
        return failing(pageOf(newestFirst(), token, 3 * pageSize));
      },
      fetchIssues: async (ids) => {
        told.calls.push('fetch');
        return failing([...items.values()].filter(({ id }) => ids.includes(id)).map(scanned));
      },
      readSprints: async () => ({ ok: true, value: [] }),
      countIssues: async () => failing(items.size),
    }),
    viewers: {
      seesAll: async () => {
        told.calls.push('sees all');
        return { ok: true, value: told.seesAll };
      },
    },
    snapshots: mortal('snapshots', {
      readHead: async (id) => heads.get(id) ?? null,
      writeHead: async (id, head) => void heads.set(id, head),
      readTables: async (id) => tables.get(id) ?? null,
      writeTables: async (id, state) => void tables.set(id, state),
      readLeaves: async (_id, wanted) => wanted.flatMap((leaf): HealthRow[] => JSON.parse(leaves.get(leaf) ?? '[]')),
      writeLeaf: async (_id, leaf, rows) => {
        const text = JSON.stringify([...rows].sort((a, b) => a.number - b.number));
        if ((leaves.get(leaf) ?? '[]') === text) return false;
        told.leafWrites += 1;
        leaves.set(leaf, text);
        return true;
      },
    }),
    scans: mortal('scans', {
      readJob: async (id) => (jobs.has(id) ? JSON.parse(jobs.get(id) ?? '') : null),
      writeJob: async (id, job) => void jobs.set(id, JSON.stringify(job)),
      askToStop: async (_id, job) => {
        told.stop = job;
      },
      isAskedToStop: async (_id, job) => told.stop === job,
      markGone: async (_id, mark) => void gone.set(mark.id, mark),
      readGone: async () => [...gone.values()],
      forgetGone: async (_id, ids) => ids.forEach((id) => void gone.delete(id)),
      markTouched: async (_id, issue) => void touched.add(Number(issue)),
      readTouched: async () => [...touched],
      forgetTouched: async (_id, ids) => ids.forEach((id) => void touched.delete(id)),
      touchAll: async () => {
        told.touchedAt = new Date(clock.at).toISOString();
      },
      allTouchedAt: async () => told.touchedAt,
      noteLook: async () => {},
      readLooked: async () => ['1'],
    }),
    queue: mortal('queue', {
      push: async (events, delay = 0) => void waiting.push(...events.map((event) => ({ event, delay }))),
    }),
  };

  return {
    ports,
    clock,
    told,
    dying,
    waiting,
    put,
    drop: (number: number) => void items.delete(number),
    during,
    job: (): ScanJob | null => JSON.parse(jobs.get('1') ?? 'null'),
    /** Works off the queue; an event whose run dies comes again, as on the platform. */
    async settle({ hasTime = () => true, most = 10_000 }: SettleOptions = {}): Promise<number> {
      let deaths = 0;
      for (let events = 0; waiting[0] !== undefined && events < most; events += 1) {
        const [next] = waiting.splice(0, 1) as [(typeof waiting)[number]];
        clock.at += next.delay * 1000;
        const lived = await survive(async () => ({ end: await workOnScan(ports, next.event, hasTime) }));
        if (lived !== null) continue;
        deaths += 1;
        waiting.unshift({ ...next, delay: 60 });
      }
      return deaths;
    },
    async snapshot(): Promise<Snapshot | null> {
      dying.at = Number.POSITIVE_INFINITY;
      return readSnapshot(ports, '1');
    },
    /** The items as they stand, in the form in which `rowsSeen` gives the snapshot's. */
    truth: () => newestFirst().map(({ number, id, updated }) => `${number} ${id} ${Math.floor(updated / MINUTE)}`),
  };
}

/** The snapshot's rows in a form to compare. */
export const rowsSeen = (snapshot: Snapshot | null): readonly string[] =>
  [...(snapshot?.backlog.rows ?? [])]
    .sort((a, b) => b.number - a.number)
    .map(({ number, id, updated }) => `${number} ${id} ${updated}`);

const NO_FACTS = {
  points: null,
  hours: null,
  sprints: [],
  status: 'to-do',
  doneOn: null,
  parent: null,
  links: [],
  blocks: [],
  components: [],
  versions: [],
  rank: '',
} as const;

const unused = (): never => {
  throw new Error('a scan has no business with this');
};

const NO_JIRA: Jira = {
  readIssue: unused,
  changeIssue: unused,
  mayEdit: unused,
  readProject: unused,
};

const issueOf = ({ id, number, summary }: Item): Issue => ({
  id: String(id),
  key: `WAY-${number}`,
  projectId: '1',
  summary,
  description: null,
  issueType: { id: '1', name: 'Story', iconUrl: null, subtask: false, hierarchyLevel: 0 },
  labels: [],
  status: 'To do',
  parentKey: null,
  links: 0,
  children: [],
  pictures: 0,
  record: null,
});
