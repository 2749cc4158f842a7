import type { Identity, JiraStandIn } from '../jira';

/** One call to Jira, for the request trace of the page. */
interface WatchedCall {
  readonly n: number;
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** A login, `app` or `nobody`. */
  readonly as: string;
  readonly ms: number;
}

export interface WatchedJira {
  readonly jira: JiraStandIn;
  /** The calls after the n-th, oldest first; only the latest are kept. */
  callsAfter(n: number): readonly WatchedCall[];
}

const KEPT = 500;

/** Remembers the latest calls to a Jira, whoever makes them. */
export function watchJira(inner: JiraStandIn): WatchedJira {
  const calls: WatchedCall[] = [];
  let count = 0;
  const nameOf = (identity: Identity): string => {
    if (identity.type !== 'user') return identity.type === 'app' ? 'app' : 'nobody';
    return inner.users.find(({ accountId }) => accountId === identity.accountId)?.name ?? 'nobody';
  };
  const handle: JiraStandIn['handle'] = (request) => {
    const started = performance.now();
    const response = inner.handle(request);
    const ms = Math.round((performance.now() - started) * 10) / 10;
    count += 1;
    const { method, path, as } = request;
    calls.push({ n: count, at: new Date().toISOString(), method, path, status: response.status, as: nameOf(as), ms });
    if (calls.length > KEPT) calls.shift();
    return response;
  };
  return { jira: { ...inner, handle }, callsAfter: (n) => calls.filter((call) => call.n > n) };
}
