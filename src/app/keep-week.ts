import { keepWeekly, pictureOf, prepare, weeklyOf } from '../engine/index';
import type { HealthPorts } from './health-ports';
import { NO_FILTERS } from './no-filters';
import { readSnapshot } from './read-snapshot';
import { today } from './today';

/** Notes the week's reading of a project after a scan, for its trend. The numbers only, and of all of the project. */
export async function keepWeek(
  ports: Pick<HealthPorts, 'snapshots' | 'scans' | 'weekly' | 'clock'>,
  projectId: string,
): Promise<void> {
  const snapshot = await readSnapshot(ports, projectId);
  if (snapshot === null) return;
  const day = today(ports);
  const picture = pictureOf(prepare(snapshot.backlog), { filters: NO_FILTERS, compare: null, today: day });
  const kept = await ports.weekly.read(projectId);
  await ports.weekly.keep(projectId, keepWeekly(kept, weeklyOf(picture, day)));
}
