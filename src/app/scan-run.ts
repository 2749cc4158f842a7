import type { Answer } from '../contract/problem';
import type { HealthRow } from '../engine/index';
import { succeed } from './answer';
import { rowFor } from './row-for';
import type { ScanJob } from './scan-job';
import type { ScannedIssue, ScanPorts, SnapshotHead } from './scan-ports';
import type { OpenTables } from './scan-tables';
import { teamAdaptation } from './team-adaptation';

/** Jira fetches so many items at once. */
const MOST_FETCHED = 100;

/** One run of a job: what it works with, and how it keeps where it stands. */
export interface ScanRun {
  readonly ports: ScanPorts;
  readonly projectId: string;
  readonly head: SnapshotHead | null;
  readonly tables: OpenTables;
  /** Whether there is time left to go on. */
  readonly hasTime: () => boolean;
}

/** How a phase ended: at its end, or before it because time ran out or somebody asked to stop. */
export type PhaseEnd = { readonly job: ScanJob; readonly end: 'end' | 'out-of-time' | 'stopped' };

/** The rows of these items, with people's decisions. */
export async function rowsFor(
  { ports, tables }: ScanRun,
  items: readonly ScannedIssue[],
): Promise<readonly HealthRow[]> {
  const decisions = await ports.decisions.getMany(items.map(({ issue }) => issue.id));
  const [first] = items;
  if (first === undefined) return [];
  const adaptation = await teamAdaptation(ports, first.issue.projectId);
  return items.map((scanned) =>
    rowFor(ports, tables, { scanned, kept: decisions.get(scanned.issue.id) ?? null, adaptation }),
  );
}

/** The rows of items by their ids, as far as they are there and in this project. */
export async function fetchRows(run: ScanRun, ids: readonly number[]): Promise<Answer<readonly HealthRow[]>> {
  const rows: HealthRow[] = [];
  for (let from = 0; from < ids.length; from += MOST_FETCHED) {
    const fetched = await run.ports.reader.fetchIssues(ids.slice(from, from + MOST_FETCHED));
    if (!fetched.ok) return fetched;
    // Jira finds an item that was moved away too; by its new number it would take another one's place.
    const here = fetched.value.filter(({ issue }) => issue.projectId === run.projectId);
    rows.push(...(await rowsFor(run, here)));
  }
  return succeed(rows);
}

/** Writes a leaf, and before it the names that its rows refer to. */
export async function writeLeaf(run: ScanRun, leaf: number, rows: readonly HealthRow[]): Promise<boolean> {
  const { snapshots } = run.ports;
  await snapshots.writeTables(run.projectId, run.tables.state());
  return snapshots.writeLeaf(run.projectId, leaf, rows);
}

/** Keeps the job as it stands, and says whether to go on. */
export async function checkpoint(run: ScanRun, job: ScanJob): Promise<Answer<'go-on' | 'out-of-time' | 'stopped'>> {
  const { clock, scans } = run.ports;
  await scans.writeJob(run.projectId, { ...job, beatAt: clock.now().toISOString() });
  if (await scans.isAskedToStop(run.projectId, job.id)) return succeed('stopped');
  return succeed(run.hasTime() ? 'go-on' : 'out-of-time');
}
