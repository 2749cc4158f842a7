import type { ScanStatus } from '../contract/health-view';
import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import { isAlive, isResumable, newJob, type ScanJob, statusOf } from './scan-job';
import type { ScanPorts, SnapshotHead } from './scan-ports';

const WEEK_MS = 7 * 24 * 3_600_000;

/** Begins a reading of the project, goes on with one that was stopped, or joins the one that runs; the viewer must see the project. */
export async function startScan(ports: ScanPorts, projectId: string): Promise<Answer<ScanStatus>> {
  const seen = await ports.asViewer.readProject(projectId);
  if (!seen.ok) return seen;
  const begun = await beginScan(ports, seen.value.id);
  return begun.ok ? succeed(statusOf(begun.value, ports.clock.now(), false)) : begun;
}

/** The same without a viewer: for the daily reading. */
export async function beginScan(ports: ScanPorts, projectId: string): Promise<Answer<ScanJob>> {
  const { clock, scans, snapshots, engine } = ports;
  const now = clock.now();
  const [kept, head] = await Promise.all([scans.readJob(projectId), snapshots.readHead(projectId)]);
  if (kept !== null && isAlive(kept, now)) return succeed(kept);
  const id = `${now.getTime()}-${Math.floor(Math.random() * 1e9)}`;
  if (kept !== null && isResumable(kept, engine.version, now)) {
    return begin(ports, projectId, { ...kept, id, state: 'running', problem: null, goesOnAt: null, tries: 0, step: 0 });
  }
  const about = await ports.reader.countIssues(projectId);
  if (!about.ok) return about;
  const touchedAt = await scans.allTouchedAt(projectId);
  // Each item must have been read by the same engine, or their numbers do not compare.
  const stale = head?.engine !== engine.version || (touchedAt !== null && touchedAt > head.asOf);
  const plan = planOf(stale ? null : head, now);
  const job = newJob({
    id,
    what: head === null ? 'first' : plan.what,
    phase: plan.phase,
    later: plan.later,
    engine: engine.version,
    about: about.value,
    startedAt: now.toISOString(),
  });
  return begin(ports, projectId, job);
}

/** `head` null: what is kept does not hold, and everything is read anew. */
function planOf(head: SnapshotHead | null, now: Date): Pick<ScanJob, 'what' | 'phase' | 'later'> {
  if (head === null) return { phase: 'rows', later: ['places'], what: 'refresh' };
  const sweepDue = now.getTime() - Date.parse(head.sweptAt) > WEEK_MS;
  return sweepDue
    ? { phase: 'changes', later: ['places'], what: 'sweep' }
    : { phase: 'changes', later: [], what: 'refresh' };
}

/** Of two that begin in the same moment the later one stands, and the event of the other finds a job that is not its own. */
async function begin({ scans, queue, clock }: ScanPorts, projectId: string, job: ScanJob): Promise<Answer<ScanJob>> {
  await scans.writeJob(projectId, { ...job, beatAt: clock.now().toISOString() });
  await queue.push([{ projectId, jobId: job.id, step: 0 }]);
  return succeed(job);
}
