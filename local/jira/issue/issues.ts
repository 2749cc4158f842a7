import { documentText } from '../adf/document-text';
import type { Site } from '../site/site';
import type { SqlValue, Store } from '../store/store';
import type { Issue, IssueRow } from './issue';
import { fromRow, toBody, toRow } from './issue';

/** `WAY-12`, whatever the case; null where it is not of that form. */
function readKey(text: string): { readonly project: string; readonly number: number } | null {
  const match = /^([A-Za-z][A-Za-z0-9_]*)-(\d{1,9})$/.exec(text);
  return match?.[1] && match[2] ? { project: match[1].toUpperCase(), number: Number(match[2]) } : null;
}

/** The issue's key. */
export const keyOf = (site: Site, issue: Pick<Issue, 'projectId' | 'number'>): string =>
  `${site.catalog.of('project', issue.projectId).key}-${issue.number}`;

const WHOLE = 'SELECT issue.*, description, environment FROM issue JOIN issue_body ON issue_body.id = issue.id';

/** The issue with this id or key, be it one that it had before it was moved, whoever asks. */
export function findIssue(site: Site, idOrKey: string): Issue | null {
  if (/^\d{1,15}$/.test(idOrKey)) return findIssues(site, [Number(idOrKey)])[0] ?? null;
  const key = readKey(idOrKey);
  const project = key && site.catalog.all('project').find((candidate) => candidate.key === key.project);
  if (!key || !project) return null;
  const sql = `${WHOLE} WHERE project_id = ? AND number = ?`;
  const row = site.store.get<IssueRow>(sql, project.id, key.number);
  if (row) return fromRow(row);
  const moved = 'SELECT issue_id FROM moved_key WHERE project_id = ? AND number = ?';
  const known = site.store.get<{ issue_id: number }>(moved, project.id, key.number);
  return known ? (findIssues(site, [known.issue_id])[0] ?? null) : null;
}

/** Lets the key that an issue had lead to it for good. */
export function keepKey({ store }: Site, { id, projectId, number }: Issue): void {
  store.run('INSERT INTO moved_key (project_id, number, issue_id) VALUES (?, ?, ?)', projectId, number, id);
}

/** The issues with these ids, in the order asked for; missing ones are left out. */
export function findIssues(site: Site, ids: readonly number[]): readonly Issue[] {
  if (ids.length === 0) return [];
  const sql = `${WHOLE} WHERE issue.id IN (SELECT value FROM json_each(?))`;
  const byId = new Map(site.store.all<IssueRow>(sql, JSON.stringify(ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [fromRow(row)] : [];
  });
}

/** Keys by id, without reading anything else of the issues. */
export function findKeys(site: Site, ids: readonly number[]): ReadonlyMap<number, string> {
  const sql = 'SELECT id, project_id, number FROM issue WHERE id IN (SELECT value FROM json_each(?))';
  const rows = site.store.all<Pick<IssueRow, 'id' | 'project_id' | 'number'>>(sql, JSON.stringify(ids));
  return new Map(rows.map(({ id, project_id: projectId, number }) => [id, keyOf(site, { projectId, number })]));
}

/** Ids of the issues whose parent is one of these, by parent. */
export function findChildren(site: Site, parentIds: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const sql = 'SELECT id, parent_id FROM issue WHERE parent_id IN (SELECT value FROM json_each(?)) ORDER BY rank';
  const children = new Map<number, number[]>();
  for (const row of site.store.all<{ id: number; parent_id: number }>(sql, JSON.stringify(parentIds))) {
    children.set(row.parent_id, [...(children.get(row.parent_id) ?? []), row.id]);
  }
  return children;
}

function replaceRow(store: Store, table: string, row: Readonly<Record<string, SqlValue>>): void {
  const columns = Object.keys(row);
  const sql = `INSERT OR REPLACE INTO ${table} (${columns.join()}) VALUES (${columns.map(() => '?').join()})`;
  store.run(sql, ...Object.values(row));
}

function indexValues(store: Store, issue: Issue): void {
  const values: readonly (readonly [string, readonly SqlValue[]])[] = [
    ['labels', issue.labels.map((label) => label.toLowerCase())],
    ['components', issue.componentIds],
    ['fixVersions', issue.fixVersionIds],
    ['sprint', issue.sprintIds],
  ];
  const insert = 'INSERT OR IGNORE INTO issue_value (field, value, issue_id) VALUES (?, ?, ?)';
  for (const [field, list] of values) {
    store.run('DELETE FROM issue_value WHERE issue_id = ? AND field = ?', issue.id, field);
    for (const value of list) store.run(insert, field, value, issue.id);
  }
}

/** Makes the issue's present text searchable. */
function indexText(store: Store, issue: Issue): void {
  const comments = store.all<{ body: string }>('SELECT body FROM comment WHERE issue_id = ?', issue.id);
  store.run('DELETE FROM issue_text WHERE rowid = ?', issue.id);
  store.run(
    'INSERT INTO issue_text (rowid, summary, description, environment, comment) VALUES (?, ?, ?, ?, ?)',
    issue.id,
    issue.summary,
    documentText(issue.description),
    documentText(issue.environment),
    comments.map((comment) => documentText(JSON.parse(comment.body))).join('\n'),
  );
}

/** Stores a new or changed issue, and what searching needs of it. */
export function saveIssue(site: Site, issue: Issue): void {
  const { store } = site;
  replaceRow(store, 'issue', { ...toRow(issue) });
  replaceRow(store, 'issue_body', toBody(issue));
  indexValues(store, issue);
  indexText(store, issue);
}

/** Removes the issue and everything that hangs on it. */
export function removeIssue(site: Site, issue: Issue): void {
  const { store } = site;
  store.run('DELETE FROM issue WHERE id = ?', issue.id);
  store.run('DELETE FROM issue_body WHERE id = ?', issue.id);
  store.run('DELETE FROM issue_text WHERE rowid = ?', issue.id);
  for (const table of ['issue_value', 'comment', 'history', 'viewed', 'moved_key']) {
    store.run(`DELETE FROM ${table} WHERE issue_id = ?`, issue.id);
  }
  store.run('DELETE FROM link WHERE source = ? OR destination = ?', issue.id, issue.id);
  store.run("DELETE FROM property WHERE owner_kind = 'issue' AND owner = ?", String(issue.id));
  store.run('UPDATE issue SET parent_id = NULL WHERE parent_id = ?', issue.id);
}
