import type { Prepared } from './prepared';
import type { HealthRow } from './row';
import type { SprintOrder } from './sprint-order';

/** How soon an item is due: 0 in a running sprint, 1 in the next, 2 in the one after, ...; `BACKLOG` without a sprint. */
export type Soon = number;
export const BACKLOG: Soon = 1000;
/** Done, or nothing to wait for. */
export const NEVER: Soon = 9999;

/** The sprint that an open item waits in: a running one, else the first that is to come; -1 in the backlog. */
export function openSprint({ sprints, placeOf }: SprintOrder, row: HealthRow): number {
  let next = -1;
  for (const id of row.sprints) {
    const place = placeOf.get(id) ?? -1;
    const state = sprints[place]?.state;
    if (state === 'active') return place;
    if (state === 'future' && (next === -1 || place < next)) next = place;
  }
  return next;
}

/** How soon an item is due by its own sprint. */
export function ownSoon(order: SprintOrder, row: HealthRow): Soon {
  if (row.status === 'done') return NEVER;
  const place = openSprint(order, row);
  if (place === -1) return BACKLOG;
  return order.sprints[place]?.state === 'active' ? 0 : place - order.started + 1;
}

/** How soon an item is due: a technical one as soon as the first open item that waits for it. */
export function soonOf({ order, rows, placeOf }: Prepared, row: HealthRow): Soon {
  const own = ownSoon(order, row);
  if (own === NEVER || row.kind === 'story' || row.blocks.length === 0) return own;
  return row.blocks.reduce((soonest, id) => {
    const waiting = rows[placeOf.get(id) ?? -1];
    return waiting === undefined ? soonest : Math.min(soonest, ownSoon(order, waiting));
  }, own);
}

/** By rank as Jira orders it, those without a rank last; ties by id, so that the order does not hang on the input's. */
export function byRank(a: HealthRow, b: HealthRow): number {
  if (a.rank === b.rank) return a.id - b.id;
  if (a.rank === '' || b.rank === '') return a.rank === '' ? 1 : -1;
  return a.rank < b.rank ? -1 : 1;
}

/** Place by rank of some items among what is open in the same sprint, or in the backlog, from 1; in one pass over all rows. */
export function placesOf({ order, rows }: Prepared, wanted: readonly HealthRow[]): ReadonlyMap<number, number> {
  const bySprint = new Map<number, { readonly row: HealthRow; before: number }[]>();
  const counted = wanted.map((row) => ({ row, before: 0 }));
  for (const one of counted) {
    const sprint = openSprint(order, one.row);
    bySprint.set(sprint, [...(bySprint.get(sprint) ?? []), one]);
  }
  const isOpen = ({ status, scope }: HealthRow) => status !== 'done' && scope === 'read';
  for (const row of rows.filter(isOpen)) {
    for (const one of bySprint.get(openSprint(order, row)) ?? []) if (byRank(row, one.row) < 0) one.before += 1;
  }
  return new Map(counted.map(({ row, before }) => [row.id, before + 1]));
}
