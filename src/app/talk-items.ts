import type { TalkItem } from '../contract/health-list-view';
import { type HealthRow, mainProblem, type Prepared, placesOf, soonOf } from '../engine/index';
import { dueOf, maskOf, subjectOf } from './list-item';
import type { LiveItem } from './live-items';

const MOST_WAITING = 3;

/** The items to talk about, with the question's problem, who to ask and what waits for it; those without words now are left out. */
export function talkItems(
  prepared: Prepared,
  {
    rows,
    live,
    projectKey,
  }: { readonly rows: readonly HealthRow[]; readonly live: ReadonlyMap<number, LiveItem>; readonly projectKey: string },
): readonly TalkItem[] {
  const places = placesOf(prepared, rows);
  return rows.flatMap((row) => {
    const [item, problem] = [live.get(row.id), mainProblem(maskOf(prepared, row))];
    if (item === undefined || problem === null) return [];
    return {
      ...subjectOf(row, item),
      due: dueOf(prepared, row, places.get(row.id) ?? null),
      problem: problem.id,
      ask: problem.ask,
      blocks: waitingFor(prepared, row, projectKey),
    };
  });
}

/** Keys of the open items that wait for this one, soonest due first. */
export function waitingFor(prepared: Prepared, row: HealthRow, projectKey: string): readonly string[] {
  const { rows, placeOf } = prepared;
  const waiting = row.blocks
    .flatMap((id) => rows[placeOf.get(id) ?? -1] ?? [])
    .filter(({ status }) => status !== 'done');
  return [...waiting]
    .sort((a, b) => soonOf(prepared, a) - soonOf(prepared, b) || a.number - b.number)
    .slice(0, MOST_WAITING)
    .map(({ number }) => `${projectKey}-${number}`);
}
