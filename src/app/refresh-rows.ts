import type { Answer } from '../contract/problem';
import type { HealthRow } from '../engine/index';
import { succeed } from './answer';
import { keepGone } from './keep-gone';
import { runPhase } from './run-phase';
import { BEGINNING, type ScanJob } from './scan-job';
import { readRows } from './scan-rows';
import { fetchRows, type PhaseEnd, type ScanRun, writeLeaf } from './scan-run';
import { leafOf } from './walk-leaves';

/** JQL's dates are whole minutes, and the search index lags behind; an item that is read twice is the same row. */
const OVERLAP_MINUTES = 10;
const MINUTE = 60_000;

/** Reads what changed since the snapshot, and puts it in its place. Always from the top: "in the last hour" moves on while a job waits. */
export async function refreshRows(run: ScanRun, job: ScanJob): Promise<Answer<PhaseEnd>> {
  const since = Date.parse(run.head?.asOf ?? job.startedAt);
  const changedFor = Math.ceil((run.ports.clock.now().getTime() - since) / MINUTE) + OVERLAP_MINUTES;
  const sprints = await refreshSprints(run);
  if (!sprints.ok) return sprints;
  const leaves = new Set([...job.leaves, ...(run.head?.leaves ?? [])]);
  const begun = { ...job, cursor: BEGINNING, done: 0, leaves: [...leaves] };
  await keepGone(run);
  const touched = await rereadTouched(run);
  if (!touched.ok) return touched;
  return runPhase<HealthRow>(run, begun, {
    readPage: (token) => readRows(run, changedFor, token),
    takeLeaf: async (at, { no, items }) => {
      await mergeLeaf(run, no, items);
      return succeed({ ...at, done: at.done + items.length, leaves: [...new Set([...at.leaves, no])] });
    },
  });
}

async function mergeLeaf(run: ScanRun, no: number, changed: readonly HealthRow[]): Promise<void> {
  const rows = new Map((await run.ports.snapshots.readLeaves(run.projectId, [no])).map((row) => [row.number, row]));
  for (const row of changed) if (leafOf(row.number) === no) rows.set(row.number, row);
  await writeLeaf(run, no, [...rows.values()]);
}

/** Items whose rows change although Jira counts them as unchanged. */
async function rereadTouched(run: ScanRun): Promise<Answer<null>> {
  const { scans } = run.ports;
  const ids = await scans.readTouched(run.projectId);
  const fetched = await fetchRows(run, ids);
  if (!fetched.ok) return fetched;
  const known = new Set(run.head?.leaves);
  // A leaf that is not known yet comes with what changed.
  const leaves = new Set(fetched.value.map(({ number }) => leafOf(number)).filter((leaf) => known.has(leaf)));
  for (const leaf of leaves) await mergeLeaf(run, leaf, fetched.value);
  await scans.forgetTouched(run.projectId, ids);
  return succeed(null);
}

/** A sprint begins and ends without a change to its items, so those that are not over are asked for. */
async function refreshSprints({ ports, projectId, tables }: ScanRun): Promise<Answer<null>> {
  const open = tables.state().sprints.filter(({ state }) => state !== 'closed');
  if (open.length === 0) return succeed(null);
  const read = await ports.reader.readSprints(
    projectId,
    open.map(({ id }) => id),
  );
  // A sprint that was deleted makes Jira refuse the question; its items changed, and bring what is there now.
  if (!read.ok && read.problem.code !== 'invalid-request') return read;
  if (read.ok) tables.noteSprints(read.value);
  await ports.snapshots.writeTables(projectId, tables.state());
  return succeed(null);
}
