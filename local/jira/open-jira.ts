import { answer } from './answer';
import { indexAllProperties } from './issue/properties';
import { seedIssues } from './seed/seed-issues';
import { seedProjects } from './seed/seed-projects';
import { ACCOUNTS, accountOf } from './site/accounts';
import type { Reply } from './site/call';
import { controlsOf } from './site/controls';
import { countFailures } from './site/failures';
import { inLanguage } from './site/language';
import { openSite } from './site/open-site';
import type { Outbox } from './site/outbox';
import { openOutbox } from './site/outbox';
import type { Site } from './site/site';
import { traceCall } from './site/trace';
import type { JiraResponse, JiraStandIn, OpenJiraOptions, SiteUser } from './stand-in';
import { runTasks } from './tasks/run-tasks';
import { waitingTasks } from './tasks/task';

const JSON_HEADERS = { 'content-type': 'application/json;charset=UTF-8' };

const respond = ({ status, body, headers }: Reply): JiraResponse =>
  body === undefined ? { status, headers: headers ?? {} } : { status, body, headers: { ...JSON_HEADERS, ...headers } };

const USERS: readonly SiteUser[] = ACCOUNTS.filter(({ accountType }) => accountType === 'atlassian').map(
  ({ accountId, login, displayName, can }) => ({ accountId, name: login, displayName, can }),
);

function reload({ catalog, permissions }: Site): void {
  catalog.reload();
  permissions.reload();
}

function seedSite(site: Site, outbox: Outbox): JiraStandIn['seed'] {
  return (backlog, options) => {
    try {
      site.store.within(() => seedIssues(site, { backlog, projects: seedProjects(site, backlog) }, options));
    } catch (problem) {
      outbox.flush(false);
      reload(site);
      throw problem;
    }
    outbox.flush(true);
  };
}

/** Does bulk work soon after the call that asked for it; what waited when the site was last closed is done first. */
function openQueue(site: Site, outbox: Outbox): { schedule(): void; close(): void } {
  let isOpen = true;
  const work = (): void => {
    if (!isOpen) return;
    runTasks(site);
    outbox.flush(true);
  };
  const schedule = (): void => {
    if (waitingTasks(site).length > 0) setImmediate(work);
  };
  schedule();
  return {
    schedule,
    close: () => {
      isOpen = false;
    },
  };
}

/** Opens a site: the same file gives the same issues again, after a restart and after a kill. */
export function openJira(options: OpenJiraOptions): JiraStandIn {
  const outbox = openOutbox();
  const site = openSite(options, outbox.publish);
  const failures = countFailures();
  const queue = openQueue(site, outbox);
  site.store.within(() => indexAllProperties(site));
  return {
    handle: (request) => {
      const url = new URL(`${site.baseUrl}${request.path}`);
      const fault = failures.take(request.method.toUpperCase(), request.path);
      const response = fault?.response ?? respond(inLanguage(site, request, answer(site, request, url)));
      if (options.trace) traceCall(options.trace, { request, url, response });
      outbox.flush(response.status < 400);
      if (request.method !== 'GET') queue.schedule();
      return fault ? { ...response, delayMs: fault.delayMs } : response;
    },
    seed: seedSite(site, outbox),
    onEvent: outbox.listen,
    isEmpty: () => site.catalog.all('project').length === 0,
    reset: () => {
      site.store.clear();
      reload(site);
    },
    close: () => {
      queue.close();
      site.store.close();
    },
    users: USERS,
    appAccountId: accountOf('app').accountId,
    controls: controlsOf(site, failures.add),
  };
}
