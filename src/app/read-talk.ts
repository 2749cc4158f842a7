import type { HealthTalk } from '../contract/health-list-view';
import type { Answer } from '../contract/problem';
import { type HealthFilters, listPlaces, mostWorth, prepare } from '../engine/index';
import { fail, succeed } from './answer';
import type { HealthPorts } from './health-ports';
import { readLive } from './live-items';
import { seeBacklog } from './see-backlog';
import { talkItems } from './talk-items';
import { today } from './today';

/** The items most worth a talk, best first: refinement and the workshop walk them. */
export async function readTalk(
  ports: HealthPorts,
  projectId: string,
  { filters, most }: { readonly filters: HealthFilters; readonly most: number },
): Promise<Answer<HealthTalk>> {
  const [project, seen] = await Promise.all([
    ports.asViewer.readProject(projectId),
    seeBacklog(ports, projectId, { mine: true }),
  ]);
  if (!project.ok) return project;
  if (!seen.ok) return seen;
  if (seen.value === null) return fail('not-found', 'reading the snapshot');
  const { backlog } = seen.value;
  const prepared = prepare(backlog);
  const places = listPlaces(prepared, { list: 'all' }, { filters, compare: null, today: today(ports) });
  const { best, total } = mostWorth(prepared, places, most);
  const live = await readLive(ports, projectId, { rows: best, issueTypes: backlog.issueTypes });
  if (!live.ok) return live;
  return succeed({
    items: talkItems(prepared, { rows: best, live: live.value, projectKey: project.value.key }),
    total,
  });
}
