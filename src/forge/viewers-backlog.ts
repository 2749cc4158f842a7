import * as v from '@badrap/valita';
import { type RequestProductMethod, route } from '@forge/api';
import type { ViewersBacklog } from '../app/health-ports';
import { askJira, post } from './ask-jira';
import { backlogReader } from './backlog-reader';

const MOST_IDS = 5000;

const PermissionsShape = v.object({
  permissions: v.object({ EDIT_ISSUES: v.object({ havePermission: v.boolean() }) }),
});
const IdsShape = v.object({
  issues: v.array(v.object({ id: v.string() })),
  nextPageToken: v.string().nullable().optional(),
});
const SummariesShape = v.object({
  issues: v.array(v.object({ id: v.string(), fields: v.object({ summary: v.string() }) })),
});

/** Jira's backlogs as their viewers see them. */
export function viewersBacklog(asUser: RequestProductMethod): ViewersBacklog {
  const { fetchIssues, countIssues } = backlogReader(asUser);
  return {
    fetchIssues,
    countIssues,
    readIds: async (projectId, token) => {
      const asked = { jql: `project = ${projectId} ORDER BY key DESC`, fields: ['id'], maxResults: MOST_IDS };
      const body = token === null ? asked : { ...asked, nextPageToken: token };
      const read = await askJira(asUser, post('looking for items', route`/rest/api/3/search/jql`, body), IdsShape);
      if (!read.ok) return read;
      const { issues, nextPageToken } = read.value;
      return { ok: true, value: { items: issues.map(({ id }) => Number(id)), next: nextPageToken ?? null } };
    },
    readSummaries: async (ids) => {
      if (ids.length === 0) return { ok: true, value: new Map() };
      const body = { issueIdsOrKeys: ids.map(String), fields: ['summary'] };
      const call = post('reading names', route`/rest/api/3/issue/bulkfetch`, body);
      const read = await askJira(asUser, call, SummariesShape);
      if (!read.ok) return read;
      return { ok: true, value: new Map(read.value.issues.map(({ id, fields }) => [Number(id), fields.summary])) };
    },
    mayEditIn: async (projectId) => {
      const url = route`/rest/api/3/mypermissions?projectId=${projectId}&permissions=EDIT_ISSUES`;
      const read = await askJira(asUser, { where: 'checking rights', url }, PermissionsShape);
      return read.ok ? { ok: true, value: read.value.permissions.EDIT_ISSUES.havePermission } : read;
    },
  };
}
