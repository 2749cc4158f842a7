import type { ScanStatus } from '../contract/health-view';
import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import { isAlive, isResumable, newJob, type ScanJob } from './scan-job';
import type { ScanPorts } from './scan-ports';
import { type ScanViewPorts, viewScan } from './view-scan';

const WEEK_MS = 7 * 24 * 3_600_000;

/** Begins a reading of the project, goes on with one that was stopped, or joins the one that runs; the viewer must see the project. */
export async function startScan(ports: ScanPorts & ScanViewPorts, projectId: string): Promise<Answer<ScanStatus>> {
  const seen = await ports.asViewer.readProject(projectId);
  if (!seen.ok) return seen;
  const begun = await beginScan(ports, seen.value.id);
  return begun.ok ? succeed(await viewScan(ports, projectId, begun.value)) : begun;
}

/** The same without a viewer: for the daily reading. */
export async function beginScan(ports: ScanPorts, projectId: string): Promise<Answer<ScanJob>> {
  const { clock, scans, engine } = ports;
  const now = clock.now();
  const kept = await scans.readJob(projectId);
  if (kept !== null && isAlive(kept, now)) return succeed(kept);
  const id = `${now.getTime()}-${Math.floor(Math.random() * 1e9)}`;
  if (kept !== null && isResumable(kept, engine.version, now)) {
    return begin(ports, projectId, { ...kept, id, state: 'running', problem: null, goesOnAt: null, tries: 0, step: 0 });
  }
  const plan = await planFor(ports, projectId, now);
  // A refresh reads what changed, and nobody knows how much that is.
  const isWhole = plan.later.length > 0;
  const about = isWhole ? await ports.reader.countIssues(projectId) : succeed(0);
  if (!about.ok) return about;
  const job = newJob({ ...plan, id, engine: engine.version, about: about.value, startedAt: now.toISOString() });
  return begin(ports, projectId, job);
}

type Plan = Pick<ScanJob, 'what' | 'phase' | 'later'>;

async function planFor({ scans, snapshots, engine }: ScanPorts, projectId: string, now: Date): Promise<Plan> {
  const [head, touchedAt] = await Promise.all([snapshots.readHead(projectId), scans.allTouchedAt(projectId)]);
  if (head === null) return { what: 'first', phase: 'rows', later: ['places'] };
  // Each item must have been read by the same engine, or their numbers do not compare.
  if (head.engine !== engine.version || (touchedAt !== null && touchedAt > head.asOf)) {
    return { what: 'refresh', phase: 'rows', later: ['places'] };
  }
  const sweepDue = now.getTime() - Date.parse(head.sweptAt) > WEEK_MS;
  return sweepDue
    ? { what: 'sweep', phase: 'changes', later: ['places'] }
    : { what: 'refresh', phase: 'changes', later: [] };
}

/** Of two that begin in the same moment the later one stands, and the event of the other finds a job that is not its own. */
async function begin({ scans, queue, clock }: ScanPorts, projectId: string, job: ScanJob): Promise<Answer<ScanJob>> {
  await scans.writeJob(projectId, { ...job, beatAt: clock.now().toISOString() });
  await queue.push([{ projectId, jobId: job.id, step: 0 }]);
  return succeed(job);
}
