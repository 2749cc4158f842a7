import { presentResolution } from '../fields/state-fields';
import { presentPriority } from '../present/priority';
import { presentStatus } from '../present/status';
import type { Call, Reply } from '../site/call';
import { ok } from '../site/call';
import type { Status } from '../site/catalog';
import { formatDate } from '../site/dates';
import { PRIORITIES } from '../site/fixed-entries';
import { badRequest, JiraProblem } from '../site/jira-problem';
import { signedIn, visibleProjects } from './access';
import { pageOf } from './page';
import type { Route } from './route';

const MOST_STATUSES = 200;

function visibleStatuses(call: Call): readonly Status[] {
  const ids = new Set(visibleProjects(call).flatMap(({ statusIds }) => statusIds));
  return call.site.catalog.all('status').filter(({ id }) => ids.has(id));
}

function listStatuses(call: Call): Reply {
  signedIn(call);
  return ok(visibleStatuses(call).map((status) => presentStatus(call.site, status)));
}

function readStatus(call: Call): Reply {
  signedIn(call);
  const wanted = call.path.idOrName?.toLowerCase();
  const status = visibleStatuses(call).find(({ id, name }) => String(id) === wanted || name.toLowerCase() === wanted);
  if (!status) throw new JiraProblem(404, ['The status was not found.']);
  return ok(presentStatus(call.site, status));
}

const CATEGORY_NAMES = { new: 'TODO', indeterminate: 'IN_PROGRESS', done: 'DONE' } as const;

const presentWorkflowStatus = ({ id, name, category, scope }: Status) => ({
  id: String(id),
  name,
  description: '',
  statusCategory: CATEGORY_NAMES[category],
  scope: scope === null ? { type: 'GLOBAL' } : { type: 'PROJECT', project: { id: String(scope) } },
});

function requireAdministrator(call: Call): void {
  const may = ['ADMINISTER', 'ADMINISTER_PROJECTS'].some((key) => call.site.permissions.has(call.account, key, null));
  if (!may) throw new JiraProblem(401, ['You do not have permission to view statuses.']);
}

function searchStatuses(call: Call): Reply {
  requireAdministrator(call);
  const { query } = call;
  const words = query.one('searchString')?.toLowerCase() ?? '';
  const category = query.one('statusCategory');
  const project = query.one('projectId');
  const found = visibleStatuses(call).filter(
    ({ name, scope, category: own }) =>
      name.toLowerCase().includes(words) &&
      (category === null || CATEGORY_NAMES[own] === category) &&
      (project === null || String(scope) === project),
  );
  const page = { path: 'statuses/search', size: MOST_STATUSES, atMost: MOST_STATUSES };
  return ok(pageOf(call, found.map(presentWorkflowStatus), page));
}

function readStatuses(call: Call): Reply {
  requireAdministrator(call);
  const ids = call.query.list('id');
  if (!ids || ids.length === 0) throw badRequest('At least one status ID is required.');
  return ok(
    visibleStatuses(call)
      .filter(({ id }) => ids.includes(String(id)))
      .map(presentWorkflowStatus),
  );
}

function listPriorities(call: Call): Reply {
  signedIn(call);
  return ok(
    PRIORITIES.map(({ id, color }) => ({
      ...presentPriority(call.site, id),
      statusColor: color,
      description: '',
      isDefault: id === 3,
    })),
  );
}

const listResolutions = (call: Call): Reply => ok([presentResolution(call.site)]);

const readServerInfo = ({ site, account }: Call): Reply =>
  ok({
    baseUrl: site.baseUrl,
    displayUrl: site.baseUrl,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100_000,
    buildDate: '2026-01-01T00:00:00.000+0000',
    serverTime: formatDate(site.now(), account?.zone ?? 'Etc/UTC'),
    scmInfo: 'local',
    serverTitle: 'Local Jira',
    serverTimeZone: 'Etc/UTC',
  });

/** The site's lists: statuses, priorities, resolutions, and what the site is. */
export const LISTS: readonly Route[] = [
  { method: 'GET', path: 'status', answer: listStatuses },
  { method: 'GET', path: 'status/{idOrName}', answer: readStatus },
  { method: 'GET', path: 'statuses', answer: readStatuses },
  { method: 'GET', path: 'statuses/search', answer: searchStatuses },
  { method: 'GET', path: 'priority', answer: listPriorities },
  { method: 'GET', path: 'resolution', answer: listResolutions },
  { method: 'GET', path: 'serverInfo', answer: readServerInfo },
];
