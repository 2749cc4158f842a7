import type { BacklogProject } from '../backlog';
import type { Project } from '../site/catalog';
import type { Site } from '../site/site';
import type { Field } from './field';
import { customField, FieldProblem } from './field';

const isoOrNothing = (name: string, date: string | undefined): Readonly<Record<string, string>> =>
  date ? { [name]: new Date(date).toISOString() } : {};

function presentSprint(site: Site, id: number): Readonly<Record<string, unknown>> {
  const { name, state, projectId, goal, start, end } = site.catalog.of('sprint', id);
  return {
    id,
    name,
    state,
    boardId: projectId - 9999,
    goal: goal ?? '',
    ...isoOrNothing('startDate', start),
    ...isoOrNothing('endDate', end),
    ...(state === 'closed' && isoOrNothing('completeDate', end)),
  };
}

function readSprint(site: Site, present: readonly number[], value: unknown): readonly number[] {
  // A closed sprint stays in the field for good; setting another one only replaces the open one.
  const closed = present.filter((id) => site.catalog.of('sprint', id).state === 'closed');
  if (value === null) return closed;
  if (typeof value !== 'number') throw new FieldProblem('Number value expected as the Sprint id.');
  const sprint = site.catalog.find('sprint', value);
  if (!sprint)
    throw new FieldProblem(`Sprint with id ${value} does not exist, or you do not have permission to view it.`);
  if (sprint.state === 'closed') throw new FieldProblem('Issue can be assigned only active or future sprints.');
  return [...closed, sprint.id];
}

function readPoints(value: unknown): number | null {
  if (value === null) return null;
  if (typeof value !== 'number') throw new FieldProblem('Operation value must be a number');
  return value;
}

type PointsField = { readonly customId: number; readonly name: string; readonly custom: string };

function pointsField(field: PointsField, style: BacklogProject['style']): Field {
  const carriedBy = (project: Project): boolean => project.style === style;
  return customField({
    ...field,
    type: 'number',
    show: (issue) => issue.points,
    carriedBy,
    edit: {
      operations: ['set'],
      apply: ({ value }) => ({ points: readPoints(value) }),
      trace: (issue) => ({ id: null, text: issue.points === null ? null : String(issue.points) }),
    },
  });
}

/** What the agile side adds: sprint, rank, and story points under the name that the project's style uses. */
export const AGILE_FIELDS: readonly Field[] = [
  customField({
    customId: 10020,
    name: 'Sprint',
    type: 'array',
    items: 'json',
    custom: 'com.pyxis.greenhopper.jira:gh-sprint',
    show: (issue, { site }) =>
      issue.sprintIds.length > 0 ? issue.sprintIds.map((id) => presentSprint(site, id)) : null,
    edit: {
      operations: ['set'],
      apply: ({ site, issue, value }) => ({ sprintIds: readSprint(site, issue.sprintIds, value) }),
      trace: (issue, { catalog }) => ({
        id: issue.sprintIds.join(', '),
        text: issue.sprintIds.map((id) => catalog.of('sprint', id).name).join(', '),
      }),
    },
  }),
  customField({
    customId: 10019,
    name: 'Rank',
    type: 'any',
    custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank',
    show: (issue) => issue.rank,
  }),
  pointsField(
    { customId: 10026, name: 'Story Points', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' },
    'company-managed',
  ),
  pointsField(
    { customId: 10016, name: 'Story point estimate', custom: 'com.pyxis.greenhopper.jira:jsw-story-points' },
    'team-managed',
  ),
];
