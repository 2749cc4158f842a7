import type { ItemReading } from '../contract/health-list-view';
import type { IssueView } from '../contract/issue-view';
import type { Answer } from '../contract/problem';
import { placesOf, prepare, problemsIn } from '../engine/index';
import { succeed } from './answer';
import type { HealthPorts } from './health-ports';
import { heldTo } from './held-to';
import { dueOf, maskOf } from './list-item';
import { readIssue } from './read-issue';
import { seeBacklog } from './see-backlog';
import { waitingFor } from './talk-items';

/** One item of the project for refinement and workshop: its panel's view, and what only its neighbours tell. */
export async function readItem(ports: HealthPorts, projectId: string, issueId: string): Promise<Answer<ItemReading>> {
  const view = await readIssue(heldTo(ports, issueId, projectId), issueId, projectId);
  return view.ok ? withNeighbours(ports, projectId, { issueId, view: view.value }) : view;
}

/** The view with what the snapshot knows of the item. */
export async function withNeighbours(
  ports: HealthPorts,
  projectId: string,
  { issueId, view }: { readonly issueId: string; readonly view: IssueView },
): Promise<Answer<ItemReading>> {
  const seen = await seeBacklog(ports, projectId, { mine: true });
  if (!seen.ok) return seen;
  const prepared = seen.value === null ? null : prepare(seen.value.backlog);
  const row = prepared?.rows[prepared.placeOf.get(Number(issueId)) ?? -1];
  if (prepared === null || row === undefined) return succeed({ view, talk: UNKNOWN });
  const place = row.status === 'done' ? null : (placesOf(prepared, [row]).get(row.id) ?? null);
  const projectKey = view.key.replace(/-\d+$/, '');
  return succeed({
    view,
    talk: {
      due: dueOf(prepared, row, place),
      points: row.points,
      blocks: waitingFor(prepared, row, projectKey),
      problems: problemsIn(maskOf(prepared, row)),
    },
  });
}

/** Newer than the snapshot. */
const UNKNOWN: ItemReading['talk'] = {
  due: { sprint: null, running: false, place: null },
  points: null,
  blocks: [],
  problems: [],
};
