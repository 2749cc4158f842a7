import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import { runPhase } from './run-phase';
import type { ScanJob } from './scan-job';
import type { Place } from './scan-ports';
import { fetchRows, type PhaseEnd, type ScanRun, writeLeaf } from './scan-run';
import { type FoundLeaf, leafOf } from './walk-leaves';

/**
 * Goes through the places of all items, 5,000 a page: rows without an item go, and items without a row are fetched. So
 * the snapshot has each item once, whatever was deleted, moved or made while pages shifted.
 */
export async function sweepPlaces(run: ScanRun, job: ScanJob): Promise<Answer<PhaseEnd>> {
  const isBeginning = job.cursor.below === null;
  const begun = isBeginning ? { ...job, leaves: [...new Set([...(run.head?.leaves ?? []), ...job.leaves])] } : job;
  // Leaves come in falling order: those between two that follow each other have no items any more.
  let lowest = isBeginning ? Number.POSITIVE_INFINITY : leafOf(job.cursor.below);
  const swept = await runPhase<Place>(run, begun, {
    readPage: (token) => run.ports.reader.readPlaces(run.projectId, token),
    takeLeaf: async (at, leaf) => {
      const mended = await mendLeaf(run, leaf);
      if (!mended.ok) return mended;
      const left = await dropLeaves(run, at.leaves, (no) => no > leaf.no && no < lowest);
      lowest = leaf.no;
      const done = at.what === 'sweep' ? at.done + leaf.items.length : at.done;
      return succeed({ ...at, done, leaves: [...new Set([...left, leaf.no])] });
    },
  });
  if (!swept.ok || swept.value.end !== 'end') return swept;
  const { job: ended } = swept.value;
  const leaves = await dropLeaves(run, ended.leaves, (no) => no < lowest);
  return succeed({ job: { ...ended, leaves }, end: 'end' });
}

/** Takes leaves out of the snapshot, and gives those that stay. */
async function dropLeaves(
  { ports, projectId }: ScanRun,
  leaves: readonly number[],
  isGone: (no: number) => boolean,
): Promise<readonly number[]> {
  for (const leaf of leaves) if (isGone(leaf)) await ports.snapshots.writeLeaf(projectId, leaf, []);
  return leaves.filter((leaf) => !isGone(leaf));
}

async function mendLeaf(run: ScanRun, { no, items }: FoundLeaf<Place>): Promise<Answer<null>> {
  const rows = await run.ports.snapshots.readLeaves(run.projectId, [no]);
  const idAt = new Map(items.map(({ number, id }) => [number, id]));
  const right = rows.filter(({ number, id }) => idAt.get(number) === id);
  const have = new Set(right.map(({ id }) => id));
  const missing = items.filter(({ id }) => !have.has(id)).map(({ id }) => id);
  if (missing.length === 0 && right.length === rows.length) return succeed(null);
  const fetched = await fetchRows(run, missing);
  if (!fetched.ok) return fetched;
  await writeLeaf(run, no, [...right, ...fetched.value.filter(({ number, id }) => idAt.get(number) === id)]);
  return succeed(null);
}
