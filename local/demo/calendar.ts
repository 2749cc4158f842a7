import type { BacklogSprint } from '../jira/backlog';
import type { PlannedProject } from './read-plan';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Turns the plan's relative days into dates around today. */
export interface Calendar {
  readonly sprints: readonly BacklogSprint[];
  /** The name of a sprint by its number. */
  readonly sprintName: (sprint: number) => string;
  /** When the item with this key was created. */
  readonly created: (key: string) => Date;
  /** A working moment `share` (0 to 1) of the way through a sprint, or through what is left of it after `since`; never after now. */
  readonly during: (sprint: number, share: number, since: Date) => Date;
  /** The time at which sprint planning takes place. */
  readonly planning: (sprint: number) => Date;
}

/** Builds the calendar of one project so that the active sprint holds `now`. */
export function makeCalendar(project: PlannedProject, now: Date): Calendar {
  const active = firstDayOfActiveSprint(now);
  const activeNumber = project.sprints?.active ?? 0;
  const start = (sprint: number) => active + (sprint - activeNumber) * 14 * DAY;
  const sprintName = (sprint: number) => `Sprint ${sprint}`;
  const anchors = createdAnchors(project.created, active, now);
  return {
    sprints: sprintsOf(project, start, sprintName),
    sprintName,
    created: (key) => notAfter(now, workingTime(interpolate(anchors, Number(key.split('-')[1])))),
    during: (sprint, share, since) => {
      const from = Math.max(start(sprint) + 0.2 * DAY, since.getTime());
      const to = Math.min(start(sprint) + 10.7 * DAY, now.getTime());
      return notAfter(now, workingTime(from + share * Math.max(to - from, 0)));
    },
    planning: (sprint) => notAfter(now, new Date(start(sprint) + 9 * HOUR)),
  };
}

// Monday of last week, or of this week on a weekend: sprints run from a Monday to the Friday of the week after.
function firstDayOfActiveSprint(now: Date): number {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const sinceMonday = (now.getUTCDay() + 6) % 7;
  return midnight - (sinceMonday >= 5 ? sinceMonday : sinceMonday + 7) * DAY;
}

function sprintsOf(
  project: PlannedProject,
  start: (sprint: number) => number,
  sprintName: (sprint: number) => string,
): readonly BacklogSprint[] {
  if (!project.sprints) return [];
  const { from, active, to } = project.sprints;
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const number = from + index;
    const goal = project.goals[number];
    return {
      name: sprintName(number),
      state: sprintState(number, active),
      start: new Date(start(number) + 9 * HOUR).toISOString(),
      end: new Date(start(number) + 11 * DAY + 16 * HOUR).toISOString(),
      ...(goal ? { goal } : {}),
    };
  });
}

function sprintState(number: number, active: number): BacklogSprint['state'] {
  if (number === active) return 'active';
  return number < active ? 'closed' : 'future';
}

type Anchor = { readonly key: number; readonly at: number };

function createdAnchors(table: Readonly<Record<string, number>>, active: number, now: Date): readonly Anchor[] {
  const given = Object.entries(table).map(([key, days]) => ({ key: Number(key), at: active + days * DAY }));
  // The newest keys, whatever their number, were given out a few hours ago.
  const last = Math.max(...given.map(({ key }) => key)) + 60;
  return [...given, { key: last, at: now.getTime() - 3 * HOUR }].sort((a, b) => a.key - b.key);
}

function interpolate(anchors: readonly Anchor[], key: number): number {
  const above = anchors.find((anchor) => anchor.key >= key) ?? anchors.at(-1);
  const below = [...anchors].reverse().find((anchor) => anchor.key < key) ?? above;
  if (!above || !below || above === below) return above?.at ?? 0;
  return below.at + ((key - below.key) / (above.key - below.key)) * (above.at - below.at);
}

// Between 8 and 17 o'clock, and on Friday evening for what would fall on a weekend: order is kept.
function workingTime(at: number): Date {
  const midnight = Math.floor(at / DAY) * DAY;
  const share = (at - midnight) / DAY;
  const weekday = (new Date(at).getUTCDay() + 6) % 7;
  if (weekday < 5) return new Date(midnight + (8 + share * 9) * HOUR);
  return new Date(midnight - (weekday - 4) * DAY + (17 + (weekday - 5 + share) / 2) * HOUR);
}

const notAfter = (now: Date, date: Date): Date => (date > now ? now : date);
