import type { HealthRow } from '../engine/index';
import type { Gone } from './scan-ports';
import type { ScanRun } from './scan-run';
import { leafOf } from './walk-leaves';

/** The search index may show for a while what is gone already; after that a mark has done its work. */
const KEPT_MINUTES = 60;
const MINUTE = 60_000;

/** The rows without those of items that left the project. One that came back has changed since. */
export function withoutGone(rows: readonly HealthRow[], gone: readonly Gone[]): readonly HealthRow[] {
  if (gone.length === 0) return rows;
  const leftAt = new Map(gone.map(({ id, at }) => [id, at]));
  return rows.filter(({ id, updated }) => (leftAt.get(id) ?? -1) < updated);
}

/** Takes the rows of items that are gone out of the snapshot, and forgets the marks that are old enough. */
export async function keepGone({ ports, projectId }: ScanRun): Promise<void> {
  const gone = await ports.scans.readGone(projectId);
  for (const leaf of new Set(gone.map(({ number }) => leafOf(number)))) {
    const rows = await ports.snapshots.readLeaves(projectId, [leaf]);
    const left = withoutGone(rows, gone);
    if (left.length < rows.length) await ports.snapshots.writeLeaf(projectId, leaf, left);
  }
  const now = ports.clock.now().getTime() / MINUTE;
  const old = gone.filter(({ at }) => at < now - KEPT_MINUTES).map(({ id }) => id);
  if (old.length > 0) await ports.scans.forgetGone(projectId, old);
}
