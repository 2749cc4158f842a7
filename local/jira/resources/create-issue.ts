import { FieldProblem } from '../fields/field';
import { FIELDS } from '../fields/fields';
import { findType } from '../fields/place-fields';
import { readReference } from '../fields/references';
import type { EditBody } from '../issue/apply-edits';
import { applyEdits, checkHierarchy, readEditBody } from '../issue/apply-edits';
import type { Issue } from '../issue/issue';
import { publishIssue } from '../issue/issue-events';
import { findIssue, keyOf, saveIssue } from '../issue/issues';
import { writeProperty } from '../issue/properties';
import { rankOf } from '../issue/rank';
import { inStatus, transitionTarget } from '../issue/transitions';
import type { Account } from '../site/accounts';
import type { Call, Reply } from '../site/call';
import type { IssueType, Project } from '../site/catalog';
import { DEFAULT_PRIORITY } from '../site/fixed-entries';
import { badRequest, fieldProblems } from '../site/jira-problem';
import { findProject, signedIn } from './access';
import { checkProperty } from './issue-properties';
import type { Route } from './route';

function readOrNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (problem) {
    if (problem instanceof FieldProblem) return null;
    throw problem;
  }
}

function projectOf(call: Call, { fields }: EditBody): Project {
  const reference = readOrNull(() => readReference(fields.project ?? {}));
  const project = findProject(call, reference?.id ?? reference?.key ?? '');
  if (!project) throw fieldProblems({ project: 'Specify a valid project ID or key' });
  if (call.site.permissions.has(call.account, 'CREATE_ISSUES', project.id)) return project;
  throw fieldProblems({ project: 'You do not have permission to create issues in this project.' });
}

function typeOf(call: Call, project: Project, { fields }: EditBody): IssueType {
  if (fields.issuetype === undefined || fields.issuetype === null) {
    throw fieldProblems({ issuetype: 'Specify an issue type' });
  }
  const type = readOrNull(() => findType(call.site, project, fields.issuetype));
  if (!type) throw fieldProblems({ issuetype: 'Specify a valid issue type' });
  return type;
}

function blankIssue(call: Call, account: Account, place: { project: Project; type: IssueType }): Issue {
  const at = call.site.now();
  return {
    id: 0,
    projectId: place.project.id,
    number: 0,
    typeId: place.type.id,
    statusId: place.project.statusIds[0] ?? 0,
    priorityId: DEFAULT_PRIORITY,
    parentId: null,
    summary: '',
    description: null,
    environment: null,
    labels: [],
    componentIds: [],
    fixVersionIds: [],
    sprintIds: [],
    attachments: [],
    points: null,
    rank: '',
    creator: account.accountId,
    reporter: account.accountId,
    assignee: null,
    created: at,
    updated: at,
    statusChanged: at,
    resolved: null,
    due: null,
  };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function checkRequired({ fields, update }: EditBody, { required = [] }: Project): void {
  if (!('summary' in fields) && !('summary' in update)) {
    throw fieldProblems({ summary: 'You must specify a summary of the issue.' });
  }
  const missing = required.filter((id) => isEmpty(fields[id]) && !(id in update));
  if (missing.length === 0) return;
  throw fieldProblems(Object.fromEntries(missing.map((id) => [id, `${FIELDS.get(id)?.name ?? id} is required.`])));
}

function started(call: Call, issue: Issue, { transitionId }: EditBody): Issue {
  if (transitionId === null) return issue;
  const status = transitionTarget(call.site, issue, transitionId);
  if (!status) throw badRequest(`The transition ${transitionId} is not valid for a new issue.`);
  return inStatus(call.site, issue, status);
}

/** Makes one issue and gives it its place, number and rank. */
export function createOne(call: Call, body: unknown): Issue {
  const { site } = call;
  const account = signedIn(call);
  const edits = readEditBody(body);
  const project = projectOf(call, edits);
  const type = typeOf(call, project, edits);
  checkRequired(edits, project);
  const { project: _place, ...fields } = edits.fields;
  const place = { site, account, project, anyScreen: false };
  const edited = applyEdits(blankIssue(call, account, { project, type }), { ...edits, fields }, place);
  const parent = edited.parentId === null ? null : findIssue(site, String(edited.parentId));
  checkHierarchy(edited, parent, site);
  for (const { key, value } of edits.properties) checkProperty(key, value);
  const id = site.next('issue', 10000);
  const number = site.next(`number ${project.id}`, 1);
  const issue = { ...started(call, edited, edits), id, number, rank: rankOf(site.next('rank', 1)) };
  saveIssue(site, issue);
  for (const property of edits.properties) writeProperty(site, { kind: 'issue', id: String(id) }, property);
  publishIssue(site, { happened: 'created', issue }, { as: call.as, account });
  return issue;
}

/** What Jira says of an issue that it just made. */
export const presentCreated = (call: Call, issue: Issue): Readonly<Record<string, string>> => ({
  id: String(issue.id),
  key: keyOf(call.site, issue),
  self: `${call.site.baseUrl}/rest/api/3/issue/${issue.id}`,
});

const createIssue = (call: Call): Reply => ({ status: 201, body: presentCreated(call, createOne(call, call.body)) });

/** Making issues. */
export const CREATE_ISSUE: readonly Route[] = [{ method: 'POST', path: 'issue', answer: createIssue }];
