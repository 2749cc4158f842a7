import type { ScanStatus } from '../contract/health-view';
import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import { isAlive } from './scan-job';
import { type ScanViewPorts, viewScan } from './view-scan';

/** How the project's scan stands. */
export async function readScan(ports: ScanViewPorts, projectId: string): Promise<Answer<ScanStatus>> {
  const { scans, clock } = ports;
  const job = await scans.readJob(projectId);
  const stopping = job !== null && isAlive(job, clock.now()) && (await scans.isAskedToStop(projectId, job.id));
  return succeed(await viewScan(ports, projectId, stopping ? { ...job, state: 'stopped' } : job));
}
