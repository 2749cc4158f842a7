import { type RequestProductMethod, route } from '@forge/api';
import * as v from 'valibot';
import type { ViewersBacklog } from '../app/health-ports';
import type { Answer } from '../contract/problem';
import { askJira, post } from './ask-jira';
import { backlogReader } from './backlog-reader';

const MOST_IDS = 5000;

const PermissionsShape = v.object({
  permissions: v.object({ EDIT_ISSUES: v.object({ havePermission: v.boolean() }) }),
});
const IdsShape = v.object({
  issues: v.array(v.object({ id: v.string() })),
  nextPageToken: v.optional(v.nullable(v.string())),
});
const SummariesShape = v.object({
  issues: v.array(v.object({ id: v.string(), fields: v.object({ summary: v.string() }) })),
});

/** Jira's backlogs as their viewers see them. */
export function viewersBacklog(asUser: RequestProductMethod, asApp: RequestProductMethod): ViewersBacklog {
  const { fetchIssues, countIssues } = backlogReader(asUser, asApp);
  return {
    fetchIssues,
    countIssues,
    visibleIds: (projectId) => visibleIds(asUser, projectId),
    seesAll: async (projectId) => {
      const [mine, all] = await Promise.all([countIssues(projectId), backlogReader(asApp).countIssues(projectId)]);
      if (!mine.ok) return mine;
      return all.ok ? { ok: true, value: mine.value >= all.value } : all;
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

async function visibleIds(asUser: RequestProductMethod, projectId: string): Promise<Answer<ReadonlySet<number>>> {
  const ids = new Set<number>();
  let token: string | null = null;
  do {
    const asked = { jql: `project = ${projectId} ORDER BY key DESC`, fields: ['id'], maxResults: MOST_IDS };
    const body: object = token === null ? asked : { ...asked, nextPageToken: token };
    const page = await askJira(asUser, post('looking for items', route`/rest/api/3/search/jql`, body), IdsShape);
    if (!page.ok) return page;
    for (const { id } of page.value.issues) ids.add(Number(id));
    token = page.value.nextPageToken ?? null;
  } while (token !== null);
  return { ok: true, value: ids };
}
