import type { ScanStatus } from '../contract/health-view';
import type { ViewersBacklog } from './health-ports';
import { countedSoFar, type ScanJob, statusOf } from './scan-job';
import type { ScanPorts } from './scan-ports';

/** What asking about a scan is given. */
export interface ScanViewPorts extends Pick<ScanPorts, 'asViewer' | 'scans' | 'clock'> {
  readonly viewers: Pick<ViewersBacklog, 'seesAll'>;
}

/** A project's scan as its viewer may see it: what a first reading has counted so far only if they may see all of it. */
export async function viewScan(
  { viewers, clock }: Pick<ScanViewPorts, 'viewers' | 'clock'>,
  projectId: string,
  job: ScanJob | null,
): Promise<ScanStatus> {
  if (job === null || countedSoFar(job) === null) return statusOf(job, clock.now(), false);
  const all = await viewers.seesAll(projectId);
  return statusOf(job, clock.now(), all.ok && all.value);
}
