import { advice } from '../../src/app/advice';
import { engine } from '../../src/app/engine';
import type { HealthPorts } from '../../src/app/health-ports';
import type { Issue, Jira } from '../../src/app/ports';
import type { ScanJob } from '../../src/app/scan-job';
import type { ScanEvent, ScannedIssue } from '../../src/app/scan-ports';
import type { Problem } from '../../src/contract/problem';
import type { Backlog, HealthRow, Weekly } from '../../src/engine/index';
import { TODAY } from './rows';

export interface HealthWorldOptions {
  readonly backlog: Backlog;
  /** Ids of items that the viewer may not see. */
  readonly hidden?: readonly number[];
  /** Summaries by id; "Walkers can book a tour" for the others. */
  readonly words?: Readonly<Record<number, string>>;
  /** Ids of items that have moved to another project since the reading. */
  readonly moved?: readonly number[];
}

const WORDS = 'Walkers can book a tour';
const DAY_MS = 86_400_000;
const MINUTE = 60_000;
const PROJECT = { id: '1', key: 'WAY', name: 'Waymark' };

/** A project that was read two minutes ago, a viewer and what they may see, in memory. */
export function healthWorld({ backlog, hidden = [], words = {}, moved = [] }: HealthWorldOptions) {
  const clock = { at: TODAY * DAY_MS + 10 * 60 * MINUTE };
  const told = {
    calls: [] as string[],
    pushed: [] as ScanEvent[],
    job: null as ScanJob | null,
    weeks: [] as readonly Weekly[],
    problem: null as Problem | null,
    /** What Jira counts for the viewer, where it differs. */
    counted: null as number | null,
  };
  const asOf = new Date(clock.at - 2 * MINUTE).toISOString();
  const { rows, ...tables } = backlog;
  const isSeen = ({ id }: HealthRow) => !hidden.includes(id);
  const ok = <T>(value: T) =>
    told.problem ? ({ ok: false, problem: told.problem } as const) : ({ ok: true, value } as const);
  const scanned = ({ id, number }: HealthRow): ScannedIssue =>
    ({ issue: issueOf({ id, number, summary: words[id], projectId: moved.includes(id) ? '2' : '1' }) }) as ScannedIssue;
  const ports: HealthPorts = {
    ...NOTHING_ELSE,
    asApp: NO_JIRA,
    asViewer: { ...NO_JIRA, readProject: async () => ({ ok: true, value: PROJECT }) },
    decisions: { get: unused, keep: unused, drop: unused, getMany: unused },
    teams: { read: async () => null, write: unused, taughtBy: unused, noteTaught: unused },
    engine,
    advice,
    clock: { now: () => new Date(clock.at) },
    log: { info: () => {}, warn: () => {} },
    reader: {
      readIssues: unused,
      readPlaces: unused,
      fetchIssues: unused,
      readSprints: unused,
      countIssues: async () => ({ ok: true, value: rows.length }),
    },
    snapshots: {
      ...NOTHING_ELSE.snapshots,
      readHead: async () => ({
        engine: engine.version,
        asOf,
        sweptAt: asOf,
        leaves: rows.flatMap((_row, at) => (at % 500 === 0 ? [at / 500] : [])),
      }),
      readTables: async () => tables,
      readLeaves: async () => rows,
      writeHead: unused,
      writeTables: unused,
      writeLeaf: unused,
    },
    scans: {
      ...NOTHING_ELSE.scans,
      readJob: async () => told.job,
      writeJob: async (_id, job) => {
        told.job = job;
      },
      noteLook: async () => void told.calls.push('look'),
      readGone: async () => [],
      allTouchedAt: async () => null,
      askToStop: unused,
      isAskedToStop: unused,
      markGone: unused,
      forgetGone: unused,
      readLooked: unused,
    },
    queue: { push: async (events) => void told.pushed.push(...events) },
    viewers: {
      visibleIds: async () => {
        told.calls.push('ids');
        return ok(new Set(rows.filter(isSeen).map(({ id }) => id)));
      },
      seesAll: async () => ok((told.counted ?? rows.length - hidden.length) >= rows.length),
      fetchIssues: async (ids) => {
        told.calls.push(`words of ${ids.length}`);
        return ok(rows.filter((row) => isSeen(row) && ids.includes(row.id)).map(scanned));
      },
      readSummaries: async (ids) => {
        told.calls.push(`names of ${ids.length}`);
        return ok(new Map(ids.filter((id) => !hidden.includes(id)).map((id) => [id, words[id] ?? WORDS])));
      },
      countIssues: async () => ({ ok: true, value: told.counted ?? rows.length - hidden.length }),
      mayEditIn: async () => ({ ok: true, value: true }),
    },
    weekly: {
      read: async () => told.weeks,
      keep: async (_id, weeks) => {
        told.weeks = weeks;
      },
    },
  };
  return { ports, told, clock };
}

const unused = (): never => {
  throw new Error('the page has no business with this');
};

// The page needs nothing else of what use cases are given.
const NOTHING_ELSE = {} as HealthPorts;

const NO_JIRA: Jira = {
  readIssue: unused,
  changeIssue: unused,
  mayEdit: unused,
  readProject: unused,
};

const issueOf = ({
  id,
  number,
  summary = WORDS,
  projectId,
}: {
  readonly id: number;
  readonly number: number;
  readonly summary: string | undefined;
  readonly projectId: string;
}): Issue => ({
  id: String(id),
  key: `WAY-${number}`,
  projectId,
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
