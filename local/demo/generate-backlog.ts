import type { Backlog, BacklogIssue, BacklogProject, BacklogSprint } from '../jira/backlog';
import { demoBacklog } from './demo-backlog';
import { varyWords } from './vary-words';

export interface GenerateOptions {
  /** How many items, epics counted in; the types and the workflow are the demo's. */
  readonly items: number;
  readonly now?: Date;
  readonly key?: string;
  readonly seed?: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SPRINT_DAYS = 14;
const MOST_SPRINTS = 52;
const EPIC_EVERY = 14;
/** The types of the team-managed demo project under the names of the other. */
const TYPES: Readonly<Record<string, string>> = { Feature: 'Story', Chore: 'Task', Research: 'Spike' };
const isSubTask = (type: string): boolean => /^sub-?task$/i.test(type);

/** Whole numbers below `from`, the same row of them for the same seed. */
function numbers(seed: number): (from: number) => number {
  let state = seed >>> 0;
  return (from) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % from;
  };
}

interface Frame {
  readonly key: string;
  readonly items: number;
  readonly pick: (from: number) => number;
  readonly now: number;
  /** First day of the first sprint. */
  readonly start: number;
  /** How many sprints are over. */
  readonly closed: number;
  readonly epics: readonly BacklogIssue[];
  readonly sources: readonly BacklogIssue[];
}

const iso = (at: number): string => new Date(at).toISOString();

function sprintsOf({ closed, start }: Frame): readonly BacklogSprint[] {
  return Array.from({ length: closed + 2 }, (_, at) => ({
    name: `Sprint ${at + 1}`,
    state: at < closed ? ('closed' as const) : at === closed ? ('active' as const) : ('future' as const),
    start: iso(start + at * SPRINT_DAYS * DAY),
    end: iso(start + (at + 1) * SPRINT_DAYS * DAY - DAY),
  }));
}

const CHANCE = 100;

/** Where an item stands: the older, the likelier it is done; sprints follow from when it was made. */
function place(
  { pick, closed, start, now }: Frame,
  created: number,
): Partial<BacklogIssue> & { readonly status: string } {
  const first = Math.floor((created - start) / (SPRINT_DAYS * DAY)) + 1 + pick(3);
  if (first > closed + 1 || pick(CHANCE) < 12) return { status: 'To do', updated: iso(created) };
  const carried = pick(CHANCE) < 15 ? 1 : 0;
  const last = Math.min(first + carried, closed + 1);
  const sprints = Array.from({ length: last - first + 1 }, (_, at) => `Sprint ${first + at + 1}`);
  if (last > closed) return { status: 'To do', sprints, updated: iso(created) };
  const begun = start + last * SPRINT_DAYS * DAY;
  // The last hours were quiet, so that what changes next stands out.
  const changed = Math.min(begun + (1 + pick(SPRINT_DAYS - 3)) * DAY, now - (1 + pick(48)) * HOUR);
  const moment = iso(Math.max(changed, created));
  if (last === closed) {
    const status = ['To do', 'In progress', 'In review', 'Done'][pick(4)] ?? 'To do';
    return { status, sprints, updated: moment, statusChanged: moment };
  }
  return { status: 'Done', sprints, updated: moment, statusChanged: moment };
}

function linkFor(frame: Frame, number: number): Partial<BacklogIssue> {
  if (number < 3 || frame.pick(CHANCE) >= 8) return {};
  return { links: [{ type: 'Blocks', toKey: `${frame.key}-${number - 1 - frame.pick(Math.min(number - 2, 30))}` }] };
}

const oneOf = <T>(pick: (from: number) => number, list: readonly T[]): T => list[pick(list.length)] as T;

function epicOf(number: number): number {
  return number - ((number - 1) % EPIC_EVERY);
}

/** What a generated item takes from one of the demo's. */
function wordsFor(
  { pick, epics, sources }: Frame,
  isEpic: boolean,
): Pick<BacklogIssue, 'type' | 'summary' | 'description'> {
  const source = oneOf(pick, isEpic ? epics : sources);
  const vary = varyWords(pick);
  return {
    type: TYPES[source.type] ?? source.type,
    summary: String(vary(source.summary)),
    ...(source.description === undefined ? {} : { description: vary(source.description) }),
  };
}

function itemAt(frame: Frame, number: number): BacklogIssue {
  const { key, items, pick, start, now } = frame;
  const created = start + Math.floor(((now - start) * number) / (items + 1));
  const isEpic = epicOf(number) === number;
  const base = {
    key: `${key}-${number}`,
    project: key,
    ...wordsFor(frame, isEpic),
    created: iso(created),
    reporter: oneOf(pick, ['member', 'admin']),
  };
  if (isEpic) return { ...base, status: oneOf(pick, ['In progress', 'Done']), updated: base.created };
  return {
    ...base,
    parentKey: `${key}-${epicOf(number)}`,
    ...(pick(CHANCE) < 75 ? { points: oneOf(pick, [1, 2, 3, 5, 8]) } : {}),
    ...(pick(CHANCE) < 20 ? { labels: [oneOf(pick, ['payments', 'mobile', 'quick-win', 'customer'])] } : {}),
    ...linkFor(frame, number),
    ...place(frame, created),
  };
}

/** A project of any size, the same one for the same seed: the demo's texts with other words, spread over up to two years of sprints. */
export function generateBacklog({ items, now = new Date(), key = 'BIG', seed = 1 }: GenerateOptions): Backlog {
  const demo = demoBacklog(now);
  const waymark = demo.projects[0] as BacklogProject;
  const closed = Math.min(MOST_SPRINTS, Math.max(4, Math.round(items / 40)));
  const frame: Frame = {
    key,
    items,
    pick: numbers(seed),
    now: now.getTime(),
    // A week into the running sprint.
    start: now.getTime() - (closed * SPRINT_DAYS + 7) * DAY,
    closed,
    epics: demo.issues.filter(({ type }) => type === 'Epic'),
    sources: demo.issues.filter(({ type }) => type !== 'Epic' && !isSubTask(type)),
  };
  const project = { ...waymark, key, name: `Generated ${items}`, sprints: sprintsOf(frame) };
  return { projects: [project], issues: Array.from({ length: items }, (_, at) => itemAt(frame, at + 1)) };
}
