import type { AdfDocument } from '../adf/adf-document';
import { isDocument } from '../adf/check-document';
import { normaliseDocument } from '../adf/normalise-document';
import { textDocument } from '../adf/text-document';
import type { Backlog, BacklogChange, BacklogIssue } from '../backlog';
import { FIELDS } from '../fields/fields';
import type { Change } from '../issue/history';
import { recordChanges } from '../issue/history';
import type { Issue } from '../issue/issue';
import { publishIssue } from '../issue/issue-events';
import { saveIssue } from '../issue/issues';
import { rankOf } from '../issue/rank';
import { accountOf, findLogin } from '../site/accounts';
import type { Named, Project, Sprint } from '../site/catalog';
import { DEFAULT_PRIORITY, LINK_TYPES, PRIORITIES } from '../site/fixed-entries';
import type { Site } from '../site/site';
import type { SeedOptions } from '../stand-in';

const REPORT_EVERY = 100;

/** An issue of the backlog with the id and number that it was given. */
interface Placed {
  readonly given: BacklogIssue;
  readonly project: Project;
  readonly id: number;
  readonly number: number;
}

function numberIn(project: Project, key: string | undefined): number | null {
  const match = /^([A-Z][A-Z0-9_]*)-(\d{1,9})$/.exec(key ?? '');
  return match?.[1] === project.key ? Number(match[2]) : null;
}

/** Gives every issue its id and number: the one in its key where that is free, else the project's next. */
function place(site: Site, issues: readonly BacklogIssue[], projects: readonly Project[]): readonly Placed[] {
  const taken = new Map(projects.map((project) => [project.key, new Set<number>()]));
  const keyed = issues.map((given) => {
    const project = projects.find(({ key }) => key === given.project);
    if (!project)
      throw new Error(`The issue "${given.summary}" names the project ${given.project}, which is not in the backlog.`);
    const wanted = numberIn(project, given.key);
    const numbers = taken.get(project.key);
    const number = wanted !== null && !numbers?.has(wanted) ? wanted : null;
    if (number !== null) numbers?.add(number);
    return { given, project, number };
  });
  for (const project of projects) {
    const highest = Math.max(0, ...(taken.get(project.key) ?? []));
    if (highest > 0) site.skipTo(`number ${project.id}`, highest);
  }
  return keyed.map((entry) => ({
    ...entry,
    id: site.next('issue', 10000),
    number: entry.number ?? site.next(`number ${entry.project.id}`, 1),
  }));
}

function documentOf(value: unknown, summary: string): AdfDocument | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return normaliseDocument(textDocument(value));
  if (isDocument(value)) return normaliseDocument(value);
  throw new Error(`The description of "${summary}" is neither text nor a valid Atlassian Document.`);
}

const timeOf = (date: string | undefined, fallback: number): number => (date ? Date.parse(date) : fallback);

function idsOf(
  entries: readonly (Named | Sprint)[],
  project: Project,
  names: readonly string[] | undefined,
): readonly number[] {
  return (names ?? []).map((name) => {
    const entry = entries.find((one) => one.projectId === project.id && one.name === name);
    if (!entry) throw new Error(`The project ${project.key} has no "${name}".`);
    return entry.id;
  });
}

function typeAndStatus(site: Site, { given, project }: Placed): { readonly typeId: number; readonly statusId: number } {
  const typeId = project.typeIds.find((id) => site.catalog.of('type', id).name === given.type);
  const statusId = given.status
    ? project.statusIds.find((id) => site.catalog.of('status', id).name === given.status)
    : project.statusIds[0];
  if (typeId === undefined) throw new Error(`The project ${project.key} has no issue type "${given.type}".`);
  if (statusId === undefined) throw new Error(`The project ${project.key} has no status "${given.status ?? ''}".`);
  return { typeId, statusId };
}

function people({ reporter, assignee }: BacklogIssue): Pick<Issue, 'creator' | 'reporter' | 'assignee'> {
  const creator = (reporter ? findLogin(reporter) : undefined) ?? accountOf('member');
  return {
    creator: creator.accountId,
    reporter: creator.accountId,
    assignee: (assignee && findLogin(assignee)?.accountId) || null,
  };
}

function times(
  site: Site,
  given: BacklogIssue,
  isDone: boolean,
): Pick<Issue, 'created' | 'updated' | 'statusChanged' | 'resolved'> {
  const created = timeOf(given.created, site.now());
  const updated = timeOf(given.updated, created);
  const statusChanged = timeOf(given.statusChanged, isDone ? updated : created);
  return { created, updated, statusChanged, resolved: isDone ? statusChanged : null };
}

function buildIssue(site: Site, placed: Placed, idOfKey: ReadonlyMap<string, number>): Issue {
  const { given, project, id, number } = placed;
  const { typeId, statusId } = typeAndStatus(site, placed);
  const { catalog } = site;
  return {
    id,
    number,
    projectId: project.id,
    typeId,
    statusId,
    priorityId: PRIORITIES.find(({ name }) => name === given.priority)?.id ?? DEFAULT_PRIORITY,
    parentId: (given.parentKey && idOfKey.get(given.parentKey)) || null,
    summary: given.summary,
    description: documentOf(given.description, given.summary),
    environment: null,
    labels: given.labels ?? [],
    componentIds: idsOf(catalog.all('component'), project, given.components),
    fixVersionIds: idsOf(catalog.all('version'), project, given.fixVersions),
    sprintIds: idsOf(catalog.all('sprint'), project, given.sprints),
    attachments: given.attachments ?? [],
    points: given.points ?? null,
    rank: rankOf(site.next('rank', 1)),
    ...people(given),
    ...times(site, given, catalog.of('status', statusId).category === 'done'),
    due: null,
  };
}

/** The history's own names and ids of a field that the backlog may call by any of its names. */
function fieldNames(named: string): Pick<Change, 'field' | 'fieldtype' | 'fieldId'> {
  const field = [...FIELDS.values()].find(({ id, name, edit }) => [id, name, edit?.tracedAs].includes(named));
  if (!field) return { field: named, fieldtype: 'jira' };
  return {
    field: field.edit?.tracedAs ?? (field.custom ? field.name : field.id),
    fieldtype: field.custom ? 'custom' : 'jira',
    fieldId: field.id,
  };
}

function changeOf(site: Site, { field, from, to }: BacklogChange, issue: Issue): Change {
  const names = fieldNames(field);
  const project = site.catalog.of('project', issue.projectId);
  const statuses = project.statusIds.map((id) => site.catalog.of('status', id));
  const sprints = site.catalog.all('sprint').filter(({ projectId }) => projectId === project.id);
  const entries = { status: statuses, Sprint: sprints }[names.field];
  const idOf = (name: string | null): string | null => {
    const entry = entries?.find((one) => one.name === name);
    return entry ? String(entry.id) : null;
  };
  return { ...names, from: idOf(from), fromString: from, to: idOf(to), toString: to };
}

function seedAttached(site: Site, issue: Issue, given: BacklogIssue): void {
  for (const change of given.history ?? []) {
    const entry = { author: issue.creator, at: Date.parse(change.at), items: [changeOf(site, change, issue)] };
    recordChanges(site, issue, entry);
  }
  for (const comment of given.comments ?? []) {
    const body = JSON.stringify(documentOf(comment.body, given.summary));
    const at = timeOf(comment.created, issue.created);
    const sql = 'INSERT INTO comment (issue_id, author, body, created, updated) VALUES (?, ?, ?, ?, ?)';
    site.store.run(sql, issue.id, issue.creator, body, at, at);
  }
}

function seedLinks(site: Site, { given, id }: Placed, idOfKey: ReadonlyMap<string, number>): void {
  for (const { type, toKey, inward } of given.links ?? []) {
    const known = LINK_TYPES.find((one) => one.name.toLowerCase() === type.toLowerCase());
    const other = idOfKey.get(toKey);
    // An export may link to issues that are not in it.
    if (!known || other === undefined || other === id) continue;
    const [source, destination] = inward ? [other, id] : [id, other];
    const exists = 'SELECT id FROM link WHERE type_id = ? AND source = ? AND destination = ?';
    if (site.store.get(exists, known.id, source, destination)) continue;
    site.store.run('INSERT INTO link (type_id, source, destination) VALUES (?, ?, ?)', known.id, source, destination);
  }
}

/** Loads the issues: first their ids, so that parents and links may point forward, then each with what hangs on it. */
export function seedIssues(
  site: Site,
  { backlog, projects }: { readonly backlog: Backlog; readonly projects: readonly Project[] },
  options: SeedOptions,
): void {
  const placed = place(site, backlog.issues, projects);
  const idOfKey = new Map(
    placed.map(({ given, project, id, number }) => [given.key ?? `${project.key}-${number}`, id]),
  );
  placed.forEach((entry, at) => {
    const issue = buildIssue(site, entry, idOfKey);
    seedAttached(site, issue, entry.given);
    saveIssue(site, issue);
    seedLinks(site, entry, idOfKey);
    if (options.emit) {
      const account = accountOf('member');
      publishIssue(
        site,
        { happened: 'created', issue },
        { as: { type: 'user', accountId: account.accountId }, account },
      );
    }
    if ((at + 1) % REPORT_EVERY === 0 || at + 1 === placed.length) options.onProgress?.(at + 1, placed.length);
  });
}
