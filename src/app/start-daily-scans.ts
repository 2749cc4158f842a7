import type { ScanPorts } from './scan-ports';

/** One push takes so many events. */
const AT_ONCE = 50;

/** One event for each project whose page somebody looked at in the last month; gives how many. */
export async function startDailyScans({ scans, queue, log }: ScanPorts): Promise<number> {
  const projects = await scans.readLooked();
  for (let from = 0; from < projects.length; from += AT_ONCE) {
    const some = projects.slice(from, from + AT_ONCE);
    await queue.push(some.map((projectId) => ({ projectId, jobId: null, step: 0 })));
  }
  log.info('daily-scans', { projects: projects.length });
  return projects.length;
}
