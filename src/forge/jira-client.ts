import * as v from '@badrap/valita';
import { type RequestProductMethod, route } from '@forge/api';
import type { Issue, Jira } from '../app/ports';
import type { Answer } from '../contract/problem';
import { askJira, post } from './ask-jira';
import { changeIssue } from './change-issue';
import { ISSUE_FIELDS, PROPERTY_KEY, parseIssue } from './issue-shape';

const LIST_FIELDS = ['summary', 'description', 'issuetype', 'status', 'project'];
const PAGE = 100;

const PermissionsShape = v.object({
  permissions: v.object({ EDIT_ISSUES: v.object({ havePermission: v.boolean() }) }),
});
const ProjectShape = v.object({ id: v.string(), key: v.string(), name: v.string() });
const CountShape = v.object({ count: v.number() });
const PageShape = v.object({
  issues: v.array(v.unknown()),
  nextPageToken: v.string().nullable().optional(),
});

/** Jira's REST API with one identity's rights. */
export function jiraClient(request: RequestProductMethod): Jira {
  return {
    readIssue: (idOrKey) => readIssue(request, idOrKey),
    changeIssue: (issue, change) =>
      changeIssue({ request, issue, change, readAgain: () => readIssue(request, issue.id) }),
    mayEdit: async (issueId) => {
      const url = route`/rest/api/3/mypermissions?issueId=${issueId}&permissions=EDIT_ISSUES`;
      const read = await askJira(request, { where: 'checking rights', url }, PermissionsShape);
      return read.ok ? { ok: true, value: read.value.permissions.EDIT_ISSUES.havePermission } : read;
    },
    readProject: (idOrKey) =>
      askJira(request, { where: 'reading the project', url: route`/rest/api/3/project/${idOrKey}` }, ProjectShape),
    countIssues: async (projectId) => {
      const call = post('counting the items', route`/rest/api/3/search/approximate-count`, { jql: jqlFor(projectId) });
      const read = await askJira(request, call, CountShape);
      return read.ok ? { ok: true, value: read.value.count } : read;
    },
    searchIssues: (projectId, next) => searchIssues(request, projectId, next),
  };
}

const jqlFor = (projectId: string) => `project = ${projectId} ORDER BY key DESC`;

async function readIssue(request: RequestProductMethod, idOrKey: string): Promise<Answer<Issue>> {
  const where = 'reading the item';
  const url = route`/rest/api/3/issue/${idOrKey}?fields=${ISSUE_FIELDS.join()}&properties=${PROPERTY_KEY}`;
  const read = await askJira(request, { where, url }, v.unknown());
  if (!read.ok) return read;
  const parsed = parseIssue(read.value);
  return parsed ? { ok: true, value: parsed.issue } : { ok: false, problem: { code: 'unexpected', where } };
}

async function searchIssues(request: RequestProductMethod, projectId: string, next: string | null) {
  const where = 'reading the backlog';
  const body = { jql: jqlFor(projectId), fields: LIST_FIELDS, maxResults: PAGE };
  const call = post(where, route`/rest/api/3/search/jql`, next === null ? body : { ...body, nextPageToken: next });
  const read = await askJira(request, call, PageShape);
  if (!read.ok) return read;
  const issues = read.value.issues.map((body) => parseIssue(body)?.issue);
  if (!issues.every((issue) => issue !== undefined)) {
    return { ok: false, problem: { code: 'unexpected', where } } as const;
  }
  return { ok: true, value: { issues, next: read.value.nextPageToken ?? null } } as const;
}
