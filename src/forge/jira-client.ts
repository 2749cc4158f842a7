import { type RequestProductMethod, route } from '@forge/api';
import * as v from 'valibot';
import type { Issue, Jira } from '../app/ports';
import type { Answer } from '../contract/problem';
import { askJira } from './ask-jira';
import { changeIssue } from './change-issue';
import { ISSUE_FIELDS, PROPERTY_KEY, parseIssue } from './issue-shape';

const PermissionsShape = v.object({
  permissions: v.object({ EDIT_ISSUES: v.object({ havePermission: v.boolean() }) }),
});
const ProjectShape = v.object({ id: v.string(), key: v.string(), name: v.string() });

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
  };
}

async function readIssue(request: RequestProductMethod, idOrKey: string): Promise<Answer<Issue>> {
  const where = 'reading the item';
  const url = route`/rest/api/3/issue/${idOrKey}?fields=${ISSUE_FIELDS.join()}&properties=${PROPERTY_KEY}`;
  const read = await askJira(request, { where, url }, v.unknown());
  if (!read.ok) return read;
  const parsed = parseIssue(read.value);
  return parsed ? { ok: true, value: parsed.issue } : { ok: false, problem: { code: 'unexpected', where } };
}
