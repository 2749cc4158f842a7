import type { Backlog } from '../engine/index';
import { withoutGone } from './keep-gone';
import type { ScanPorts, SnapshotHead } from './scan-ports';

/** All rows of a project as last read, and how old they are. */
export interface Snapshot extends Pick<SnapshotHead, 'asOf' | 'engine'> {
  readonly backlog: Backlog;
}

type Kept = Pick<ScanPorts, 'snapshots' | 'scans'>;

/** The project's rows as they were last read, without those of items that are known to be gone; null before the first reading has ended. */
export async function readSnapshot(ports: Kept, projectId: string): Promise<Snapshot | null> {
  const head = await ports.snapshots.readHead(projectId);
  return head === null ? null : readRows(ports, projectId, head);
}

/** The same where the head is known. */
export async function readRows(
  { snapshots, scans }: Kept,
  projectId: string,
  head: SnapshotHead,
): Promise<Snapshot | null> {
  const [tables, rows, gone] = await Promise.all([
    snapshots.readTables(projectId),
    snapshots.readLeaves(projectId, head.leaves),
    scans.readGone(projectId),
  ]);
  if (tables === null) return null;
  return { asOf: head.asOf, engine: head.engine, backlog: { ...tables, rows: withoutGone(rows, gone) } };
}
