import { runScan } from './run-scan';
import type { ScanEvent, ScanPorts } from './scan-ports';
import { beginScan } from './start-scan';

/** What an event of the queue leads to: a daily one begins a job, or wakes one that was killed; the others work on theirs. */
export async function workOnScan(ports: ScanPorts, event: ScanEvent, hasTime: () => boolean): Promise<void> {
  if (event.jobId !== null) return runScan(ports, event, hasTime);
  const begun = await beginScan(ports, event.projectId);
  // A day that is missed is caught by the next.
  if (!begun.ok) ports.log.warn('scan-not-begun', { project: event.projectId, problem: begun.problem.code });
}
