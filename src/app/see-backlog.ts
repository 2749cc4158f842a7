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

type SeePorts = Pick<HealthPorts, 'viewers' | 'snapshots' | 'scans'>;

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
    isSure ? ports.viewers.visibleIds(projectId) : null,
  ]);
  if (snapshot === null) return succeed(null);
  if (!isSure && snapshot.backlog.rows.length > MOST_SORTED_OUT) return seeWhole(ports, projectId, snapshot);
  return sortedOut(snapshot, early ?? (await ports.viewers.visibleIds(projectId)));
}

async function seeWhole(ports: SeePorts, projectId: string, { backlog, asOf }: Snapshot): Promise<Answer<SeenBacklog>> {
  const all = await ports.viewers.seesAll(projectId);
  return all.ok ? succeed({ backlog, asOf, seen: all.value ? 'all' : 'totals' }) : all;
}

function sortedOut({ backlog, asOf }: Snapshot, visible: Answer<ReadonlySet<number>>): Answer<SeenBacklog> {
  if (!visible.ok) return visible;
  const rows = backlog.rows.filter(({ id }) => visible.value.has(id));
  const seen = rows.length === backlog.rows.length ? 'all' : 'some';
  return succeed({ backlog: { ...backlog, rows }, asOf, seen });
}
