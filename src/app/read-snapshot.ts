import type { Backlog } from '../engine/index';
import { withoutGone } from './keep-gone';
import type { ScanPorts, SnapshotHead } from './scan-ports';

/** All rows of a project as last read, and how old they are. */
export interface Snapshot extends Pick<SnapshotHead, 'asOf' | 'engine'> {
  readonly backlog: Backlog;
}

/** The project's rows as they were last read, without those of items that are known to be gone; null before the first reading has ended. */
export async function readSnapshot(
  { snapshots, scans }: Pick<ScanPorts, 'snapshots' | 'scans'>,
  projectId: string,
): Promise<Snapshot | null> {
  const head = await snapshots.readHead(projectId);
  if (head === null) return null;
  const [tables, rows, gone] = await Promise.all([
    snapshots.readTables(projectId),
    snapshots.readLeaves(projectId, head.leaves),
    scans.readGone(projectId),
  ]);
  if (tables === null) return null;
  return { asOf: head.asOf, engine: head.engine, backlog: { ...tables, rows: withoutGone(rows, gone) } };
}
