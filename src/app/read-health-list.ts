import type { HealthList, HealthListSort } from '../contract/health-list-view';
import type { Answer } from '../contract/problem';
import {
  type HealthFilters,
  type HealthListQuery,
  type HealthRow,
  listPlaces,
  type Prepared,
  pictureOf,
  prepare,
  problemOf,
  sortPlaces,
} from '../engine/index';
import { fail, succeed } from './answer';
import type { HealthPorts } from './health-ports';
import { baseOf } from './list-base';
import { listItem } from './list-item';
import { listJql } from './list-jql';
import { readLive } from './live-items';
import { seeBacklog } from './see-backlog';
import { today } from './today';

export interface ListAsked {
  readonly query: HealthListQuery;
  readonly filters: HealthFilters;
  readonly sort: HealthListSort;
  readonly from: number;
  readonly size: number;
}

const MOST_IDS = 1000;

/** One page of the list behind a number: which items from the snapshot, their words as they stand now. */
export async function readHealthList(
  ports: HealthPorts,
  projectId: string,
  { query, filters, sort, from, size }: ListAsked,
): Promise<Answer<HealthList>> {
  const [project, seen] = await Promise.all([
    ports.asViewer.readProject(projectId),
    seeBacklog(ports, projectId, { mine: true }),
  ]);
  if (!project.ok) return project;
  if (!seen.ok) return seen;
  if (seen.value === null) return fail('not-found', 'reading the snapshot');
  const { backlog } = seen.value;
  const prepared = prepare(backlog);
  const part = { filters, compare: null, today: today(ports) };
  const places = sortPlaces(prepared, listPlaces(prepared, query, part), sort);
  const rows = places.map((at) => prepared.rows[at] as HealthRow);
  const page = rows.slice(from, from + size);
  const live = await readLive(ports, projectId, { rows: page, issueTypes: backlog.issueTypes });
  if (!live.ok) return live;
  return succeed({
    total: rows.length,
    of: baseOf(query, pictureOf(prepared, part)),
    from,
    items: itemsOf(prepared, { page, live: live.value, query }),
    ids: rows.slice(0, MOST_IDS).map(({ id }) => String(id)),
    jql: listJql(query, rows, { projectKey: project.value.key, filters }),
  });
}

/** An item that has gone since the reading is left out, rather than shown without its words. */
function itemsOf(
  prepared: Prepared,
  {
    page,
    live,
    query,
  }: {
    readonly page: readonly HealthRow[];
    readonly live: ReadonlyMap<number, Parameters<typeof listItem>[1]['live']>;
    readonly query: HealthListQuery;
  },
): HealthList['items'] {
  const list = problemOf(query.list);
  return page.flatMap((row) => {
    const item = live.get(row.id);
    return item === undefined ? [] : listItem(prepared, { row, live: item, list });
  });
}
