import type { ScanStatus } from '../contract/health-view';
import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import { isAlive, statusOf } from './scan-job';
import type { ScanPorts } from './scan-ports';

/** Asks a running scan to stop at its next step; what was read so far stays, and a later start goes on from there. */
export async function stopScan(ports: ScanPorts, projectId: string): Promise<Answer<ScanStatus>> {
  const seen = await ports.asViewer.readProject(projectId);
  if (!seen.ok) return seen;
  const now = ports.clock.now();
  const job = await ports.scans.readJob(projectId);
  if (job === null || !isAlive(job, now)) return succeed(statusOf(job, now, false));
  await ports.scans.askToStop(projectId, job.id);
  return succeed(statusOf({ ...job, state: 'stopped' }, now, false));
}
