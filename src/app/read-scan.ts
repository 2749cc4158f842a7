import type { ScanStatus } from '../contract/health-view';
import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import { isAlive, statusOf } from './scan-job';
import type { ScanPorts } from './scan-ports';

/** How the project's scan stands; asks nothing of Jira. */
export async function readScan(
  { scans, clock }: Pick<ScanPorts, 'scans' | 'clock'>,
  projectId: string,
): Promise<Answer<ScanStatus>> {
  const now = clock.now();
  const job = await scans.readJob(projectId);
  const stopping = job !== null && isAlive(job, now) && (await scans.isAskedToStop(projectId, job.id));
  return succeed(statusOf(stopping ? { ...job, state: 'stopped' } : job, now, false));
}
