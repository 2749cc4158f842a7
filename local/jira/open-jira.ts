import { answer } from './answer';
import { seedIssues } from './seed/seed-issues';
import { seedProjects } from './seed/seed-projects';
import { ACCOUNTS, accountOf } from './site/accounts';
import type { Reply } from './site/call';
import { openCatalog } from './site/catalog';
import { countFailures } from './site/failures';
import { openPermissions } from './site/permissions';
import type { Site } from './site/site';
import { traceCall } from './site/trace';
import type { Controls, JiraEvent, JiraRequest, JiraResponse, JiraStandIn, OpenJiraOptions } from './stand-in';
import { openStore } from './store/store';

const DEFAULT_BASE_URL = 'http://localhost:8030';
const JSON_HEADERS = { 'content-type': 'application/json;charset=UTF-8' };

const respond = ({ status, body, headers }: Reply): JiraResponse =>
  body === undefined ? { status, headers: headers ?? {} } : { status, body, headers: { ...JSON_HEADERS, ...headers } };

function openSite(options: OpenJiraOptions, publish: (event: JiraEvent) => void): Site {
  const store = openStore(options.file);
  const catalog = openCatalog(store);
  const permissions = openPermissions(store, () => catalog.all('project').map(({ id }) => id));
  const now = options.now ?? (() => new Date());
  const skipTo = (counter: string, value: number): void => {
    store.run('INSERT OR REPLACE INTO counter (name, value) VALUES (?, ?)', counter, value);
  };
  return {
    store,
    catalog,
    permissions,
    entityProperties: options.entityProperties ?? [],
    baseUrl: options.baseUrl ?? DEFAULT_BASE_URL,
    now: () => now().getTime(),
    publish,
    skipTo,
    next: (counter, first) => {
      const row = store.get<{ value: number }>('SELECT value FROM counter WHERE name = ?', counter);
      const value = (row?.value ?? first - 1) + 1;
      skipTo(counter, value);
      return value;
    },
  };
}

function controlsOf(site: Site, failNext: Controls['failNext']): Controls {
  const projectId = (key: string): number => {
    const project = site.catalog.all('project').find((candidate) => candidate.key === key);
    if (!project) throw new Error(`There is no project ${key}.`);
    return project.id;
  };
  return {
    failNext,
    setRole: ({ project, login, role }) => site.permissions.setRole(accountOf(login), projectId(project), role),
    setPermission: ({ project, login, ...grant }) =>
      site.permissions.set(accountOf(login), project === null ? null : projectId(project), grant),
  };
}

/** Events wait here until the call that caused them is committed. */
interface Outbox {
  readonly publish: (event: JiraEvent) => void;
  readonly listen: (listener: (event: JiraEvent) => void) => void;
  /** Sends what waits, or drops it after a roll-back. */
  readonly flush: (committed: boolean) => void;
}

function openOutbox(): Outbox {
  const listeners: ((event: JiraEvent) => void)[] = [];
  const waiting: JiraEvent[] = [];
  return {
    publish: (event) => waiting.push(event),
    listen: (listener) => listeners.push(listener),
    flush: (committed) => {
      const events = waiting.splice(0);
      if (!committed) return;
      for (const event of events) for (const listener of listeners) listener(event);
    },
  };
}

/** Opens a site: the same file gives the same issues again, after a restart and after a kill. */
export function openJira(options: OpenJiraOptions): JiraStandIn {
  const outbox = openOutbox();
  const site = openSite(options, outbox.publish);
  const failures = countFailures();

  const reload = (): void => {
    site.catalog.reload();
    site.permissions.reload();
  };

  const handle = (request: JiraRequest): JiraResponse => {
    const url = new URL(request.path, site.baseUrl);
    const failure = failures.take(request.method.toUpperCase(), request.path);
    const response = failure ?? respond(answer(site, request, url));
    if (options.trace) traceCall(options.trace, { request, url, response });
    outbox.flush(response.status < 400);
    return response;
  };

  const seed: JiraStandIn['seed'] = (backlog, seedOptions) => {
    try {
      site.store.within(() => seedIssues(site, { backlog, projects: seedProjects(site, backlog) }, seedOptions));
    } catch (problem) {
      outbox.flush(false);
      reload();
      throw problem;
    }
    outbox.flush(true);
  };

  return {
    handle,
    seed,
    onEvent: outbox.listen,
    isEmpty: () => site.catalog.all('project').length === 0,
    reset: () => {
      site.store.clear();
      reload();
    },
    close: () => site.store.close(),
    users: ACCOUNTS.filter(({ accountType }) => accountType === 'atlassian').map(
      ({ accountId, login, displayName, can }) => ({ accountId, name: login, displayName, can }),
    ),
    appAccountId: accountOf('app').accountId,
    controls: controlsOf(site, failures.add),
  };
}
