import type { Field } from '../fields/field';
import { carries, FIELDS } from '../fields/fields';
import { presentUser } from '../present/user';
import type { Account } from '../site/accounts';
import { formatDate } from '../site/dates';
import { RESOLUTION } from '../site/fixed-entries';
import type { Site } from '../site/site';
import type { Issue } from './issue';
import { keyOf } from './issues';

/** One field's change, as the history and the updated event tell it. */
export interface Change {
  readonly field: string;
  readonly fieldtype: 'jira' | 'custom';
  readonly fieldId?: string;
  readonly from: string | null;
  readonly fromString: string | null;
  readonly to: string | null;
  readonly toString: string | null;
}

interface HistoryRow {
  readonly id: number;
  readonly issue_id: number;
  readonly author: string;
  readonly created: number;
  readonly items: string;
}

function changeOf(field: Field, issues: { before: Issue; after: Issue }, site: Site): Change | null {
  if (!field.edit) return null;
  const from = field.edit.trace(issues.before, site);
  const to = field.edit.trace(issues.after, site);
  const tracedDiffer = from.id !== to.id || from.text !== to.text;
  if (!(field.edit.differs?.(issues.before, issues.after) ?? tracedDiffer)) return null;
  return {
    field: field.edit.tracedAs ?? (field.custom ? field.name : field.id),
    fieldtype: field.custom ? 'custom' : 'jira',
    ...(field.id !== 'parent' && { fieldId: field.id }),
    from: from.id,
    fromString: from.text,
    to: to.id,
    toString: to.text,
  };
}

const NOT_DONE = { id: null, text: null };
const IS_DONE = { id: String(RESOLUTION.id), text: RESOLUTION.name };

function resolutionChange(before: Issue, after: Issue): readonly Change[] {
  if ((before.resolved === null) === (after.resolved === null)) return [];
  const [from, to] = after.resolved === null ? [IS_DONE, NOT_DONE] : [NOT_DONE, IS_DONE];
  const ids = { from: from.id, fromString: from.text, to: to.id, toString: to.text };
  return [{ field: 'resolution', fieldtype: 'jira', fieldId: 'resolution', ...ids }];
}

function statusChanges(before: Issue, after: Issue, { catalog }: Site): readonly Change[] {
  if (before.statusId === after.statusId) return [];
  const status: Change = {
    field: 'status',
    fieldtype: 'jira',
    fieldId: 'status',
    from: String(before.statusId),
    fromString: catalog.of('status', before.statusId).name,
    to: String(after.statusId),
    toString: catalog.of('status', after.statusId).name,
  };
  return [...resolutionChange(before, after), status];
}

/** A move to another project is two changes: of the project, and of the key. */
function placeChanges(before: Issue, after: Issue, site: Site): readonly Change[] {
  if (before.projectId === after.projectId) return [];
  const [from, to] = [before, after].map(({ projectId }) => site.catalog.of('project', projectId));
  const named = { fromString: from?.name ?? null, toString: to?.name ?? null };
  const ids = { from: String(before.projectId), to: String(after.projectId) };
  const keys = { from: null, fromString: keyOf(site, before), to: null, toString: keyOf(site, after) };
  return [
    { field: 'project', fieldtype: 'jira', fieldId: 'project', ...ids, ...named },
    { field: 'Key', fieldtype: 'jira', ...keys },
  ];
}

/** What two states of an issue differ in, field by field. */
export function compareIssues(before: Issue, after: Issue, site: Site): readonly Change[] {
  const project = site.catalog.of('project', after.projectId);
  const carried = [...FIELDS.values()].filter((field) => carries(project, field));
  const edited = carried.flatMap((field) => changeOf(field, { before, after }, site) ?? []);
  return [...placeChanges(before, after, site), ...edited, ...statusChanges(before, after, site)];
}

/** Adds one entry to an issue's history. */
export function recordChanges(
  site: Site,
  issue: Issue,
  entry: { author: string; at: number; items: readonly Change[] },
): void {
  const sql = 'INSERT INTO history (issue_id, author, created, items) VALUES (?, ?, ?, ?)';
  site.store.run(sql, issue.id, entry.author, entry.at, JSON.stringify(entry.items));
}

/** Histories of these issues, oldest first, ready for an answer. */
export function presentHistories(
  site: Site,
  issueIds: readonly number[],
  viewer: Account | null,
): ReadonlyMap<number, readonly unknown[]> {
  const sql = 'SELECT * FROM history WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY created, id';
  const histories = new Map<number, unknown[]>();
  for (const row of site.store.all<HistoryRow>(sql, JSON.stringify(issueIds))) {
    const shown = {
      id: String(10_000 + row.id),
      author: presentUser(site, row.author),
      created: formatDate(row.created, viewer?.zone ?? 'Etc/UTC'),
      items: JSON.parse(row.items),
    };
    histories.set(row.issue_id, [...(histories.get(row.issue_id) ?? []), shown]);
  }
  return histories;
}
