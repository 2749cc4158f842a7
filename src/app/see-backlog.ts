import type { HealthReading } from '../contract/health-view';
import type { Answer } from '../contract/problem';
import type { Backlog } from '../engine/index';
import { succeed } from './answer';
import type { HealthPorts } from './health-ports';
import { readRows, type Snapshot } from './read-snapshot';
import { MOST_IN_LEAF } from './walk-leaves';

/** A project's backlog as one viewer may see it. */
export interface SeenBacklog {
  readonly backlog: Backlog;
  /** ISO date and time of the reading. */
  readonly asOf: string;
  readonly seen: HealthReading['seen'];
}

type SeePorts = Pick<HealthPorts, 'viewers' | 'reader' | 'snapshots' | 'scans'>;

/** Up to so many items the viewer's own are asked for one by one. */
const MOST_SORTED_OUT = 10_000;

/**
 * The rows of the items that the viewer may see. In a larger backlog of which they may not see all, either the whole of
 * it, for totals only, or (`mine`) their own rows all the same. Null before the first reading has ended.
 */
export async function seeBacklog(
  ports: SeePorts,
  projectId: string,
  { mine }: { readonly mine: boolean } = { mine: false },
): Promise<Answer<SeenBacklog | null>> {
  const head = await ports.snapshots.readHead(projectId);
  if (head === null) return succeed(null);
  // Where it is sure that they will be needed, the ids come while the rows do.
  const isSure = mine || head.leaves.length * MOST_IN_LEAF <= MOST_SORTED_OUT;
  const [snapshot, early] = await Promise.all([
    readRows(ports, projectId, head),
    isSure ? visibleIds(ports, projectId) : null,
  ]);
  if (snapshot === null) return succeed(null);
  if (!isSure && snapshot.backlog.rows.length > MOST_SORTED_OUT) return seeWhole(ports, projectId, snapshot);
  return sortedOut(snapshot, early ?? (await visibleIds(ports, projectId)));
}

async function seeWhole(ports: SeePorts, projectId: string, { backlog, asOf }: Snapshot): Promise<Answer<SeenBacklog>> {
  const all = await seesAll(ports, projectId);
  return all.ok ? succeed({ backlog, asOf, seen: all.value ? 'all' : 'totals' }) : all;
}

function sortedOut({ backlog, asOf }: Snapshot, visible: Answer<ReadonlySet<number>>): Answer<SeenBacklog> {
  if (!visible.ok) return visible;
  const rows = backlog.rows.filter(({ id }) => visible.value.has(id));
  const seen = rows.length === backlog.rows.length ? 'all' : 'some';
  return succeed({ backlog: { ...backlog, rows }, asOf, seen });
}

/** Whether Jira counts as many items for the viewer as for the app. */
export async function seesAll({ viewers, reader }: SeePorts, projectId: string): Promise<Answer<boolean>> {
  const [mine, all] = await Promise.all([viewers.countIssues(projectId), reader.countIssues(projectId)]);
  if (!mine.ok) return mine;
  return all.ok ? succeed(mine.value >= all.value) : all;
}

async function visibleIds({ viewers }: SeePorts, projectId: string): Promise<Answer<ReadonlySet<number>>> {
  const ids = new Set<number>();
  let token: string | null = null;
  do {
    const page: Awaited<ReturnType<HealthPorts['viewers']['readIds']>> = await viewers.readIds(projectId, token);
    if (!page.ok) return page;
    for (const id of page.value.items) ids.add(id);
    token = page.value.next;
  } while (token !== null);
  return succeed(ids);
}
