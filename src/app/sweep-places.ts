import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import { runPhase } from './run-phase';
import type { ScanJob } from './scan-job';
import type { Place } from './scan-ports';
import { fetchRows, type PhaseEnd, type ScanRun, writeLeaf } from './scan-run';
import type { FoundLeaf } from './walk-leaves';

/**
 * Goes through the places of all items, 5,000 a page: rows without an item go, and items without a row are fetched. So
 * the snapshot has each item once, whatever was deleted, moved or made while pages shifted.
 */
export async function sweepPlaces(run: ScanRun, job: ScanJob): Promise<Answer<PhaseEnd>> {
  const known = new Set([...(run.head?.leaves ?? []), ...job.leaves]);
  const begun = job.cursor.token === null && job.cursor.below === null ? { ...job, leaves: [] } : job;
  const swept = await runPhase<Place>(run, begun, {
    readPage: (token) => run.ports.reader.readPlaces(run.projectId, token),
    takeLeaf: async (at, leaf) => {
      const mended = await mendLeaf(run, leaf);
      if (!mended.ok) return mended;
      const done = at.what === 'sweep' ? at.done + leaf.items.length : at.done;
      return succeed({ ...at, done, leaves: [...at.leaves, leaf.no] });
    },
  });
  if (!swept.ok || swept.value.end !== 'end') return swept;
  const there = new Set(swept.value.job.leaves);
  for (const leaf of known) if (!there.has(leaf)) await run.ports.snapshots.writeLeaf(run.projectId, leaf, []);
  return swept;
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
