import { AsyncLocalStorage } from 'node:async_hooks';
import { format } from 'node:util';

/** How an SDK addresses a call: which service, with whose rights. */
interface CallAddress {
  readonly type: string;
  readonly provider?: string;
  readonly remote?: string;
  readonly accountId?: string;
}

/** One call of an SDK to the platform; `body` is text as the SDK sent it. */
export interface PlatformCall {
  readonly address: CallAddress;
  readonly path: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | null;
}

export type LogLevel = 'log' | 'info' | 'debug' | 'warn' | 'error';

/** What surrounds one run of one of the app's functions. */
export interface InvocationScope {
  /** `__forge_runtime__` as the SDKs see it. */
  readonly runtime: Readonly<Record<string, unknown>>;
  readonly answer: (call: PlatformCall) => Promise<Response>;
  readonly log: (level: LogLevel, line: string) => void;
}

const scopes = new AsyncLocalStorage<InvocationScope>();
const LEVELS: readonly LogLevel[] = ['log', 'info', 'debug', 'warn', 'error'];
const none = () => undefined;

/** What the SDKs read while they load, before any function runs. */
const idle = { proxy: { url: '', token: '' }, tracing: { traceId: '0', spanId: '0' }, appContext: {} };

/** Metrics go nowhere: the platform keeps them, and nothing here reads them. */
export const silentMetrics = {
  counter: () => ({ incr: none, incrBy: none, decr: none, decrBy: none }),
  timing: () => ({ measure: () => ({ stop: none }) }),
  gauge: () => ({ set: none }),
};

async function callPlatform(address: CallAddress, path: string, init: RequestInit = {}): Promise<Response> {
  const scope = scopes.getStore();
  if (!scope) throw new Error(`A Forge SDK called ${path} outside of any function of the app.`);
  const body = init.body ?? null;
  if (body !== null && typeof body !== 'string') {
    throw new Error(`${path}: the stand-in only takes text bodies, such as JSON.`);
  }
  const call = { address, path: String(path), method: init.method ?? 'GET', headers: new Headers(init.headers), body };
  return scopes.exit(() => scope.answer(call));
}

function guardFetch(): void {
  const outside = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    if (!scopes.getStore()) return outside(input, init);
    const url = input instanceof Request ? input.url : String(input);
    return Promise.reject(new Error(`The manifest allows no egress: the app asked for ${new URL(url).origin}.`));
  };
}

function captureLogs(): void {
  for (const level of LEVELS) {
    const outside = console[level].bind(console);
    console[level] = (...parts: unknown[]) => {
      const scope = scopes.getStore();
      if (scope) scopes.exit(() => scope.log(level, format(...parts)));
      else outside(...parts);
    };
  }
}

/**
 * Puts Forge's undocumented globals in place; must run before the app and its SDKs are loaded. Nothing else in the
 * project knows their names. Safe to call again.
 */
export function installRuntimeGlobals(): void {
  if ('__forge_runtime__' in globalThis) return;
  Object.defineProperty(globalThis, '__forge_runtime__', { get: () => scopes.getStore()?.runtime ?? idle });
  Object.defineProperty(globalThis, '__forge_fetch__', { value: callPlatform });
  guardFetch();
  captureLogs();
}

/** Runs `work` as one invocation: SDK calls, logs and fetches inside it belong to `scope`. */
export function runInScope<T>(scope: InvocationScope, work: () => T): T {
  return scopes.run(scope, work);
}
