import { join } from 'node:path';
import type { Backlog, BacklogIssue, BacklogLink, BacklogProject } from '../jira/backlog';
import { adfFromMarkdown } from '../markdown/adf-from-markdown';
import { makeCalendar } from './calendar';
import { type Plan, type PlannedItem, readPlan } from './read-plan';
import { type Frame, sprintsOf, tellHistory } from './tell-history';

const FOLDERS = ['waymark', 'birdlist'] as const;

/** Two projects of a made-up product team, dated around `now`: Waymark with sprints, Birdlist (team-managed) without. */
export function demoBacklog(now: Date = new Date()): Backlog {
  const parts = FOLDERS.map((folder) => backlogOf(readPlan(join(__dirname, folder)), now));
  return { projects: parts.map(({ project }) => project), issues: parts.flatMap(({ issues }) => issues) };
}

function backlogOf(plan: Plan, now: Date): { project: BacklogProject; issues: readonly BacklogIssue[] } {
  const frame: Frame = { project: plan.project, calendar: makeCalendar(plan.project, now), now };
  return { project: projectOf(frame), issues: inOrder(plan).flatMap((item) => issuesOf(item, frame)) };
}

function projectOf({ project, calendar }: Frame): BacklogProject {
  return {
    key: project.key,
    name: project.name,
    style: project.style,
    labelsOnScreen: project.labelsOnScreen,
    issueTypes: project.issueTypes.map(({ name, level, icon }) => ({ name, hierarchyLevel: level, icon })),
    statuses: project.statuses,
    sprints: calendar.sprints,
  };
}

// Rank follows the order of the list: epics, then what the team ranked by hand, then by key.
function inOrder({ project, items }: Plan): readonly PlannedItem[] {
  const ranked = project.order.flat();
  const place = (item: PlannedItem): number => {
    if (item.type === 'Epic') return -1;
    const rank = ranked.indexOf(item.key);
    return rank >= 0 ? rank : ranked.length + numberOf(item.key);
  };
  return [...items].sort((a, b) => place(a) - place(b) || numberOf(a.key) - numberOf(b.key));
}

const numberOf = (key: string): number => Number(key.split('-')[1]);

function issuesOf(item: PlannedItem, frame: Frame): readonly BacklogIssue[] {
  const subTaskType = frame.project.issueTypes.find(({ level }) => level < 0)?.name ?? 'Sub-task';
  const children = item.subtasks.map(({ key, summary, status }) => ({
    key,
    project: frame.project.key,
    type: subTaskType,
    summary,
    parentKey: item.key,
    status,
    ...tellHistory({ ...item, key, sprint: sprintsOf(item).at(-1) }, status, frame),
  }));
  return [issueOf(item, frame), ...children];
}

function issueOf(item: PlannedItem, frame: Frame): BacklogIssue {
  const status = item.status ?? usualStatus(item, frame);
  return {
    key: item.key,
    project: frame.project.key,
    type: item.type,
    summary: item.summary,
    ...(item.text ? { description: adfFromMarkdown(item.text, { lineEnd: 'space' }) } : {}),
    labels: item.labels,
    components: item.components,
    fixVersions: item.versions,
    attachments: item.files,
    ...(item.parent ? { parentKey: item.parent } : {}),
    ...(item.points === undefined ? {} : { points: item.points }),
    sprints: sprintsOf(item).map(frame.calendar.sprintName),
    status,
    links: item.links.map(linkOf),
    comments: commentsOf(item, frame),
    reporter: item.comments[0]?.by ?? 'admin',
    ...tellHistory(item, status, frame),
  };
}

function usualStatus(item: PlannedItem, { project }: Frame): string {
  const last = sprintsOf(item).at(-1);
  const finished = last !== undefined && project.sprints !== undefined && last < project.sprints.active;
  return (finished ? project.statuses.at(-1)?.name : project.statuses[0]?.name) ?? 'To do';
}

function linkOf(link: string): BacklogLink {
  const toKey = link.slice(link.lastIndexOf(' ') + 1);
  if (link.startsWith('relates')) return { type: 'Relates', toKey };
  return link.startsWith('is blocked') ? { type: 'Blocks', toKey, inward: true } : { type: 'Blocks', toKey };
}

function commentsOf(item: PlannedItem, frame: Frame): NonNullable<BacklogIssue['comments']> {
  const last = new Date(tellHistory(item, item.status ?? usualStatus(item, frame), frame).updated);
  return item.comments.map(({ text }) => ({
    body: adfFromMarkdown(text, { lineEnd: 'space' }),
    created: last.toISOString(),
  }));
}
