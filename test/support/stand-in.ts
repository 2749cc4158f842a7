import { demoBacklog } from '../../local/demo';
import type { ForgeStandIn } from '../../local/forge';
import type { Backlog, JiraStandIn } from '../../local/jira';
import { openServer } from '../../local/server';
import { buildPages } from '../../local/start/build-pages';
import { type OpenSiteOptions, openSite } from '../../local/start/open-site';

/** What a call over HTTP gave. */
interface Called<T> {
  readonly status: number;
  readonly body: T;
}

/** The whole stand-in with the real app, on a free port. */
export interface StandIn {
  readonly url: string;
  readonly jira: JiraStandIn;
  readonly forge: ForgeStandIn;
  /** What the app logged, and what went wrong around it. */
  readonly logs: readonly string[];
  readonly problems: readonly string[];
  /** Value of the Authorization header of a login. */
  authorization(login: string): string;
  /** One REST call with a login's rights; `T` is what the test knows the answer to be. */
  call<T = unknown>(login: string, request: string, body?: unknown): Promise<Called<T>>;
  close(): Promise<void>;
}

/** `backlog` null leaves the site empty; `pages` builds the screens and the page around them first. */
export interface StandInOptions extends Pick<OpenSiteOptions, 'delays' | 'secondMs' | 'trace' | 'functions'> {
  readonly backlog?: Backlog | 'demo' | null;
  readonly pages?: boolean;
  readonly directory?: string;
}

/** Starts everything in this process; close it when done. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { backlog = 'demo', pages = false, directory = null, ...timing } = options;
  const logs: string[] = [];
  const problems: string[] = [];
  if (pages) await buildPages(() => undefined);
  const server = await openServer(0);
  const site = openSite({
    server,
    directory,
    delays: () => [1],
    ...timing,
    log: ({ functionKey, about, line }) => logs.push(`${functionKey} (${about}): ${line}`),
    onProblem: (message) => problems.push(message),
  });
  if (backlog !== null && site.isUnloaded()) await site.load(backlog === 'demo' ? demoBacklog() : backlog, 'demo');
  const authorization = (login: string) => `Basic ${Buffer.from(`${login}:x`).toString('base64')}`;
  return {
    url: site.url,
    jira: site.jira,
    forge: site.forge,
    logs,
    problems,
    authorization,
    async call<T>(login: string, request: string, body?: unknown) {
      const [method = 'GET', path = '/'] = request.split(' ');
      const response = await fetch(`${site.url}${path}`, {
        method,
        headers: { authorization: authorization(login), 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as T };
    },
    close: () => site.close(),
  };
}
