import { presentIssueType } from '../present/issue-type';
import { presentProject } from '../present/project';
import { presentStatus } from '../present/status';
import { presentUser } from '../present/user';
import { accountOf } from '../site/accounts';
import type { Call, Reply } from '../site/call';
import { ok } from '../site/call';
import type { Project } from '../site/catalog';
import { formatDate } from '../site/dates';
import { badRequest, JiraProblem, notModelled } from '../site/jira-problem';
import type { Site } from '../site/site';
import { visibleProject, visibleProjects } from './access';
import { propertyRoutes } from './issue-properties';
import { pageOf } from './page';
import type { Route } from './route';

const MOST_PROJECTS = 50;

const typesOf = (site: Site, project: Project): readonly unknown[] =>
  project.typeIds.map((id) => presentIssueType(site, site.catalog.of('type', id)));

function insightOf(site: Site, project: Project): Readonly<Record<string, unknown>> {
  const sql = 'SELECT COUNT(*) AS total, MAX(updated) AS latest FROM issue WHERE project_id = ?';
  const { total = 0, latest = null } = site.store.get<{ total: number; latest: number | null }>(sql, project.id) ?? {};
  return {
    totalIssueCount: total,
    ...(latest !== null && { lastIssueUpdateTime: formatDate(latest, 'Etc/UTC') }),
  };
}

/** A project as lists give it; `expand` adds to it. */
function presentListed(site: Site, project: Project, expand: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    ...presentProject(site, project),
    style: project.style === 'team-managed' ? 'next-gen' : 'classic',
    isPrivate: false,
    properties: {},
    ...(expand.has('description') && { description: '' }),
    ...(expand.has('lead') && { lead: presentUser(site, accountOf('admin').accountId) }),
    ...(expand.has('issueTypes') && { issueTypes: typesOf(site, project) }),
    ...(expand.has('insight') && { insight: insightOf(site, project) }),
  };
}

function readExpands({ query }: Call): ReadonlySet<string> {
  const names = query.list('expand') ?? [];
  const unmodelled = names.find((name) => ['permissions', 'projectKeys', 'relatedProjects'].includes(name));
  if (unmodelled) throw notModelled(`expand=${unmodelled} of a project`);
  return new Set(names);
}

const listProjects = (call: Call): Reply =>
  ok(visibleProjects(call).map((project) => presentListed(call.site, project, readExpands(call))));

function sorted(projects: readonly Project[], orderBy: string): readonly Project[] {
  const [, descending, by] = /^([+-]?)(key|name)$/.exec(orderBy) ?? [];
  if (by !== 'key' && by !== 'name') throw notModelled(`orderBy=${orderBy} of projects`);
  const ascending = [...projects].sort((one, other) => one[by].localeCompare(other[by]));
  return descending === '-' ? ascending.reverse() : ascending;
}

function searchProjects(call: Call): Reply {
  const { query } = call;
  const unmodelled = ['typeKey', 'categoryId', 'action', 'status', 'propertyQuery'].find(
    (name) => query.one(name) !== null,
  );
  if (unmodelled) throw notModelled(`the parameter '${unmodelled}' of a project search`);
  const words = query.one('query')?.toLowerCase() ?? '';
  const keys = query.list('keys');
  const ids = query.list('id');
  const found = visibleProjects(call).filter(
    ({ id, key, name }) =>
      (keys?.includes(key) ?? true) &&
      (ids?.includes(String(id)) ?? true) &&
      (key.toLowerCase().includes(words) || name.toLowerCase().includes(words)),
  );
  const shown = sorted(found, query.one('orderBy') ?? 'key').map((project) =>
    presentListed(call.site, project, readExpands(call)),
  );
  return ok(pageOf(call, shown, { path: 'project/search', size: MOST_PROJECTS, atMost: MOST_PROJECTS }));
}

function readProject(call: Call): Reply {
  const project = visibleProject(call, call.path.projectIdOrKey ?? '');
  const { site } = call;
  return ok({
    ...presentListed(site, project, new Set([...readExpands(call), 'description', 'lead', 'issueTypes'])),
    components: site.catalog
      .all('component')
      .filter(({ projectId }) => projectId === project.id)
      .map(({ id, name }) => ({ self: `${site.baseUrl}/rest/api/3/component/${id}`, id: String(id), name })),
    versions: site.catalog
      .all('version')
      .filter(({ projectId }) => projectId === project.id)
      .map(({ id, name }) => ({
        self: `${site.baseUrl}/rest/api/3/version/${id}`,
        id: String(id),
        name,
        archived: false,
        released: false,
        projectId: project.id,
      })),
    assigneeType: 'UNASSIGNED',
    roles: {},
  });
}

function readProjectStatuses(call: Call): Reply {
  const project = visibleProject(call, call.path.projectIdOrKey ?? '');
  const { site } = call;
  const statuses = project.statusIds.map((id) => presentStatus(site, site.catalog.of('status', id)));
  return ok(
    project.typeIds.map((id) => {
      const { name, level } = site.catalog.of('type', id);
      const self = `${site.baseUrl}/rest/api/3/issuetype/${id}`;
      return { self, id: String(id), name, subtask: level === -1, statuses };
    }),
  );
}

const listTypes = ({ site, account }: Call): Reply =>
  ok(
    site.catalog
      .all('type')
      .filter(({ scope }) => site.permissions.has(account, 'BROWSE_PROJECTS', scope))
      .map((type) => presentIssueType(site, type)),
  );

function listProjectTypes(call: Call): Reply {
  const id = call.query.one('projectId');
  if (!id || !/^\d+$/.test(id)) throw badRequest("The 'projectId' query parameter is required and must be a number.");
  const level = call.query.one('level');
  const project = visibleProject(call, id);
  const types = project.typeIds.map((typeId) => call.site.catalog.of('type', typeId));
  return ok(
    types
      .filter((type) => level === null || String(type.level) === level)
      .map((type) => presentIssueType(call.site, type)),
  );
}

const PROJECT_PROPERTIES = propertyRoutes('project/{projectIdOrKey}/properties', (call, to) => {
  const project = visibleProject(call, call.path.projectIdOrKey ?? '');
  if (to === 'write' && !call.site.permissions.has(call.account, 'ADMINISTER_PROJECTS', project.id)) {
    throw new JiraProblem(403, ['You do not have permission to administer this project.']);
  }
  const self = (key: string): string => `${call.site.baseUrl}/rest/api/3/project/${project.id}/properties/${key}`;
  return { kind: 'project', id: String(project.id), self };
});

/** Projects, their types, statuses and properties. */
export const PROJECTS: readonly Route[] = [
  { method: 'GET', path: 'project', answer: listProjects },
  { method: 'GET', path: 'project/search', answer: searchProjects },
  { method: 'GET', path: 'project/{projectIdOrKey}', answer: readProject },
  { method: 'GET', path: 'project/{projectIdOrKey}/statuses', answer: readProjectStatuses },
  { method: 'GET', path: 'issuetype', answer: listTypes },
  { method: 'GET', path: 'issuetype/project', answer: listProjectTypes },
  ...PROJECT_PROPERTIES,
];
