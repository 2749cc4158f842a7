import type { ScanStatus } from '../contract/health-view';
import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import { isAlive } from './scan-job';
import { type ScanViewPorts, viewScan } from './view-scan';

/** Asks a running scan to stop at its next step; what was read so far stays, and a later start goes on from there. */
export async function stopScan(ports: ScanViewPorts, projectId: string): Promise<Answer<ScanStatus>> {
  const seen = await ports.asViewer.readProject(projectId);
  if (!seen.ok) return seen;
  const job = await ports.scans.readJob(projectId);
  if (job === null || !isAlive(job, ports.clock.now())) return succeed(await viewScan(ports, projectId, job));
  await ports.scans.askToStop(projectId, job.id);
  return succeed(await viewScan(ports, projectId, { ...job, state: 'stopped' }));
}
