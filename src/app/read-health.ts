import type { HealthReading, HealthView } from '../contract/health-view';
import type { Answer } from '../contract/problem';
import {
  type HealthFilters,
  type HealthPart,
  type HealthPicture,
  type HealthRow,
  listPlaces,
  mostWorth,
  type Prepared,
  pictureOf,
  prepare,
  type SprintRange,
} from '../engine/index';
import { succeed } from './answer';
import { epicRows, filterChoices, NO_CHOICES } from './filter-choices';
import type { HealthPorts } from './health-ports';
import { listItem } from './list-item';
import { type LiveItem, readLive } from './live-items';
import { NO_FILTERS } from './no-filters';
import type { SeenBacklog } from './see-backlog';
import { talkItems } from './talk-items';
import { today } from './today';

export interface HealthAsked {
  readonly filters: HealthFilters;
  readonly compare: SprintRange | null;
  readonly project: HealthView['project'];
  readonly seen: SeenBacklog;
}

/** Items to talk about that the page shows and refinement begins with. */
const MOST_TALK = 12;
/** Under so many items each of them is shown, and no shares. */
const FEWEST = 20;
const MOST_EACH = 40;

/** The picture of what a viewer may see, what filters can choose from, and where to start. */
export async function readHealth(ports: HealthPorts, asked: HealthAsked): Promise<Answer<HealthReading>> {
  const { project, seen } = asked;
  const isTotals = seen.seen === 'totals';
  const prepared = prepare(seen.backlog);
  const part = partOf(ports, asked);
  const weekly = isWhole(part.filters) && seen.seen === 'all' ? await ports.weekly.read(project.id) : [];
  const picture = pictureOf(prepared, part, weekly);
  const isSmall = picture.read < FEWEST && !isTotals;
  const shown = shownRows(prepared, part, isSmall);
  const epics = isTotals ? [] : epicRows(prepared);
  const [words, mayEdit] = await Promise.all([
    readWords(ports, asked, { shown, epics }),
    ports.viewers.mayEditIn(project.id),
  ]);
  if (!words.ok) return words;
  const { live, names } = words.value;
  const talk = talkItems(prepared, { rows: shown.talk, live, projectKey: project.key });
  return succeed({
    readAt: seen.asOf,
    changedSince: null,
    seen: seen.seen,
    picture,
    choices: isTotals ? NO_CHOICES : filterChoices(prepared, { epics, names, projectKey: project.key }),
    period: periodOf(picture),
    compared: picture.flow.by === 'sprint' ? part.compare : null,
    talk: { items: talk, total: isTotals ? talk.length : shown.total },
    each: isSmall ? eachOf(prepared, shown.each, live) : null,
    mayEdit: mayEdit.ok && mayEdit.value,
  });
}

/** The words that the page shows: of items as they read now, and the names of epics. */
async function readWords(
  ports: HealthPorts,
  { project, seen }: HealthAsked,
  { shown, epics }: { readonly shown: ReturnType<typeof shownRows>; readonly epics: readonly HealthRow[] },
) {
  const rows = [...new Set([...shown.talk, ...shown.each])];
  const [live, names] = await Promise.all([
    readLive(ports, project.id, { rows, issueTypes: seen.backlog.issueTypes }),
    ports.viewers.readSummaries(epics.map(({ id }) => id)),
  ]);
  if (!live.ok) return live;
  return names.ok ? succeed({ live: live.value, names: names.value }) : names;
}

/** Totals take no filters: the difference of two of them would tell of items that the viewer may not see. */
function partOf(ports: HealthPorts, { filters, compare, seen }: HealthAsked): HealthPart {
  const whole = { filters: NO_FILTERS, compare: null };
  return { ...(seen.seen === 'totals' ? whole : { filters, compare }), today: today(ports) };
}

/** The rows whose words the page shows; `each`: all of a small backlog. */
function shownRows(prepared: Prepared, part: HealthPart, isSmall: boolean) {
  const places = listPlaces(prepared, { list: 'all' }, part);
  const { best, total } = mostWorth(prepared, places, MOST_TALK);
  const all = isSmall ? places.slice(0, MOST_EACH) : [];
  return { talk: best, total, each: all.map((at) => prepared.rows[at] as HealthRow) };
}

function eachOf(prepared: Prepared, rows: readonly HealthRow[], live: ReadonlyMap<number, LiveItem>) {
  return rows.flatMap((row) => {
    const item = live.get(row.id);
    return item === undefined ? [] : listItem(prepared, { row, live: item, list: null });
  });
}

function periodOf({ flow }: HealthPicture): SprintRange | null {
  const [first, last] = [flow.steps[0], flow.steps.at(-1)];
  return flow.by === 'week' || first === undefined || last === undefined ? null : { from: first.id, to: last.id };
}

const isWhole = ({ sprints, ...lists }: HealthFilters): boolean =>
  sprints === null && Object.values(lists).every((list) => list.length === 0);
