import { presentPriority } from '../present/priority';
import { presentStatus, presentStatusCategory } from '../present/status';
import { DEFAULT_PRIORITY, PRIORITIES, RESOLUTION } from '../site/fixed-entries';
import type { Site } from '../site/site';
import type { Field } from './field';
import { FieldProblem, systemField } from './field';
import { readReference, readString } from './references';

function readPriority(value: unknown): number {
  if (value === null) return DEFAULT_PRIORITY;
  const { id, name } = readReference(value);
  const found = PRIORITIES.find((priority) => (id ? String(priority.id) === id : priority.name === name));
  if (!found) throw new FieldProblem('The priority selected is invalid.');
  return found.id;
}

function readDue(value: unknown): string | null {
  if (value === null || value === '') return null;
  const text = readString(value);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw new FieldProblem(`Error parsing date string: ${text}`);
  }
  return text;
}

/** The resolution of a closed issue, as issues carry it. */
export const presentResolution = (site: Site): Readonly<Record<string, unknown>> => ({
  self: `${site.baseUrl}/rest/api/3/resolution/${RESOLUTION.id}`,
  id: String(RESOLUTION.id),
  description: RESOLUTION.description,
  name: RESOLUTION.name,
});

const dateField = (id: string, name: string, rest: Pick<Field, 'show'> & Partial<Field>): Field =>
  systemField({ id, name, type: 'datetime', orderable: false, ...rest });

/** Status, priority, resolution, and when things happened. */
export const STATE_FIELDS: readonly Field[] = [
  systemField({
    id: 'status',
    name: 'Status',
    type: 'status',
    orderable: false,
    show: (issue, { site }) => presentStatus(site, site.catalog.of('status', issue.statusId)),
  }),
  systemField({
    id: 'statusCategory',
    name: 'Status Category',
    type: 'statusCategory',
    orderable: false,
    show: (issue, { site }) => presentStatusCategory(site, site.catalog.of('status', issue.statusId).category),
  }),
  systemField({
    id: 'priority',
    name: 'Priority',
    type: 'priority',
    show: (issue, { site }) => presentPriority(site, issue.priorityId),
    edit: {
      operations: ['set'],
      apply: ({ value }) => ({ priorityId: readPriority(value) }),
      trace: (issue) => ({
        id: String(issue.priorityId),
        text: PRIORITIES.find(({ id }) => id === issue.priorityId)?.name ?? null,
      }),
      allowed: (site) => PRIORITIES.map(({ id }) => presentPriority(site, id)),
    },
  }),
  systemField({
    id: 'resolution',
    name: 'Resolution',
    type: 'resolution',
    show: (issue, { site }) => (issue.resolved === null ? null : presentResolution(site)),
  }),
  systemField({
    id: 'duedate',
    name: 'Due date',
    type: 'date',
    clauseNames: ['due', 'duedate'],
    show: (issue) => issue.due,
    edit: {
      operations: ['set'],
      apply: ({ value }) => ({ due: readDue(value) }),
      trace: (issue) => ({ id: issue.due, text: issue.due && `${issue.due} 00:00:00.0` }),
    },
  }),
  dateField('created', 'Created', {
    clauseNames: ['created', 'createdDate'],
    show: (issue, view) => view.date(issue.created),
  }),
  dateField('updated', 'Updated', {
    clauseNames: ['updated', 'updatedDate'],
    show: (issue, view) => view.date(issue.updated),
  }),
  dateField('resolutiondate', 'Resolved', {
    clauseNames: ['resolutiondate', 'resolved'],
    show: (issue, view) => view.date(issue.resolved),
  }),
  dateField('statuscategorychangedate', 'Status Category Changed', {
    clauseNames: ['statusCategoryChangedDate'],
    show: (issue, view) => view.date(issue.statusChanged),
  }),
];
