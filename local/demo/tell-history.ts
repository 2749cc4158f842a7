import type { BacklogChange } from '../jira/backlog';
import type { Calendar } from './calendar';
import type { PlannedItem, PlannedProject } from './read-plan';

const DAY = 86_400_000;

/** What an item has been through, with the dates that follow from it. */
export interface Past {
  readonly created: string;
  readonly updated: string;
  readonly statusChanged: string;
  readonly history: readonly BacklogChange[];
}

/** Tells an item's past from where it stands now: planned, started, finished, carried over, reworded. Dates never pass `now`. */
export function tellHistory(item: PlannedItem, status: string, frame: Frame): Past {
  const created = frame.calendar.created(item.key);
  const after = (date: Date) => new Date(Math.max(date.getTime(), created.getTime() + 60_000));
  const changes = [
    ...wordingChanges(item, created),
    ...planningChanges(item, frame),
    ...statusChanges(item, status, frame),
  ]
    .map((change) => ({ ...change, at: after(change.at) }))
    .filter(({ at }) => at <= frame.now)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const lastStatus = changes.filter(({ field }) => field === 'status').at(-1);
  return {
    created: created.toISOString(),
    updated: (changes.at(-1)?.at ?? created).toISOString(),
    statusChanged: (lastStatus?.at ?? created).toISOString(),
    history: changes.map((change) => ({ ...change, at: change.at.toISOString() })),
  };
}

/** What all items of a project share. */
export interface Frame {
  readonly project: PlannedProject;
  readonly calendar: Calendar;
  readonly now: Date;
}

interface Change {
  readonly at: Date;
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The numbers of the sprints that an item was in, oldest first. */
export function sprintsOf(item: PlannedItem): readonly number[] {
  if (item.sprint === undefined) return [];
  return typeof item.sprint === 'number' ? [item.sprint] : item.sprint;
}

function wordingChanges(item: PlannedItem, created: Date): readonly Change[] {
  const at = new Date(created.getTime() + 2.1 * DAY);
  const changes: Change[] = [];
  if (item.was?.summary) changes.push({ at, field: 'summary', from: item.was.summary, to: item.summary });
  if (item.was?.points) {
    changes.push({ at, field: 'Story Points', from: String(item.was.points), to: String(item.points) });
  }
  return changes;
}

function planningChanges(item: PlannedItem, { calendar, project, now }: Frame): readonly Change[] {
  const future = project.sprints?.to;
  const names = sprintsOf(item);
  return names.map((sprint, index) => ({
    // A future sprint is filled now and then, not on its first day.
    at:
      sprint === future ? new Date(now.getTime() - (0.2 + chance(item.key, 'plan')) * DAY) : calendar.planning(sprint),
    field: 'Sprint',
    from: index === 0 ? null : names.slice(0, index).map(calendar.sprintName).join(', '),
    to: names
      .slice(0, index + 1)
      .map(calendar.sprintName)
      .join(', '),
  }));
}

function statusChanges(item: PlannedItem, status: string, frame: Frame): readonly Change[] {
  const way = wayTo(item, status, frame.project);
  const sprints = sprintsOf(item);
  return way.slice(1).map((to, index) => {
    const isLast = index === way.length - 2;
    const share =
      (0.7 * (index + chance(item.key, to))) / (way.length - 1) + (isLast ? 0.3 * chance(item.key, 'end') : 0);
    return {
      at: momentOf(item, { sprint: isLast ? sprints.at(-1) : sprints[0], share }, frame),
      field: 'status',
      from: way[index] ?? null,
      to,
    };
  });
}

function wayTo(item: PlannedItem, status: string, project: PlannedProject): readonly string[] {
  const names = project.statuses.map(({ name }) => name);
  const way = names.slice(0, names.indexOf(status) + 1);
  // One in three goes straight from work to done, as on any real board.
  return chance(item.key, 'review') < 0.33 ? way.filter((name) => name !== 'In review' || name === status) : way;
}

function momentOf(item: PlannedItem, when: { sprint: number | undefined; share: number }, frame: Frame): Date {
  const created = frame.calendar.created(item.key);
  if (when.sprint !== undefined) return frame.calendar.during(when.sprint, when.share, created);
  const span = Math.min(frame.now.getTime() - created.getTime(), 12 * DAY);
  return new Date(created.getTime() + when.share * span);
}

/** A number from 0 up to 1 that is always the same for an item and an occasion. */
function chance(key: string, occasion: string): number {
  let hash = 2166136261;
  for (const char of `${key}/${occasion}`) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  return ((hash >>> 8) % 1000) / 1000;
}
