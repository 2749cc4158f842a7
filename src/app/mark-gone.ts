import type { Gone, ScanPorts } from './scan-ports';

/** Notes that an item left a project, so that it counts no more from now on; nothing where the project was never read. */
export async function markGone(
  { scans, snapshots, log }: Pick<ScanPorts, 'scans' | 'snapshots' | 'log'>,
  projectId: string,
  gone: Gone,
): Promise<void> {
  const [head, job] = await Promise.all([snapshots.readHead(projectId), scans.readJob(projectId)]);
  if (head === null && job === null) return;
  await scans.markGone(projectId, gone);
  log.info('marked-gone', { project: projectId, issue: gone.id });
}
