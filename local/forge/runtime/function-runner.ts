import { randomBytes, randomUUID } from 'node:crypto';
import type { Manifest } from '../manifest/read-manifest';
import { INSTALL_CONTEXT, SITE } from '../site';
import { type InvocationScope, type LogLevel, type PlatformCall, runInScope, silentMetrics } from './runtime-globals';

/** The exports of the app's entry file. */
/** Gives the exports of one of the app's files, by its path below `src` without its ending. */
export type LoadModule = (module: string) => Readonly<Record<string, unknown>>;

/** One run of a function: what calls it, for whom, and with what. */
export interface Invocation {
  readonly functionKey: string;
  readonly moduleKey: string;
  /** The person behind it; absent for triggers, consumers and schedules. */
  readonly accountId?: string;
  /** What the run is about, such as an issue key, for the log. */
  readonly about: string | null;
  readonly event: unknown;
}

/** One line that the app logged. */
export interface AppLogLine {
  readonly level: LogLevel;
  readonly functionKey: string;
  readonly about: string | null;
  readonly line: string;
}

/** A function that did not end in the time that its manifest entry allows. */
export class FunctionTimeout extends Error {}

export interface FunctionRunnerOptions {
  readonly manifest: Manifest;
  readonly app: LoadModule;
  readonly answer: (call: PlatformCall, invocation: Invocation) => Promise<Response>;
  readonly log: (line: AppLogLine) => void;
  /** How long one second of the platform lasts here, in milliseconds. */
  readonly secondMs: number;
}

export type FunctionRunner = (invocation: Invocation) => Promise<unknown>;
type Handler = (event: unknown, context: unknown) => unknown;
interface Runnable {
  readonly handler: Handler;
  readonly limitMs: number;
}

function loadHandlers({ manifest, app, secondMs }: FunctionRunnerOptions): ReadonlyMap<string, Runnable> {
  return new Map(
    manifest.functions.map(({ key, handler, timeoutSeconds }) => {
      const dot = handler.lastIndexOf('.');
      const exported = app(handler.slice(0, dot))[handler.slice(dot + 1)];
      if (typeof exported !== 'function') throw new Error(`Function "${key}": the app exports no "${handler}".`);
      return [key, { handler: exported as Handler, limitMs: timeoutSeconds * secondMs }];
    }),
  );
}

function runtimeOf(invocation: Invocation, manifest: Manifest, deadline: number): Record<string, unknown> {
  return {
    proxy: { url: '', token: '' },
    contextAri: INSTALL_CONTEXT,
    aaid: invocation.accountId,
    tracing: { traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex') },
    metrics: silentMetrics,
    lambdaContext: { awsRequestId: randomUUID(), getRemainingTimeInMillis: () => deadline - Date.now() },
    appContext: {
      appId: manifest.appId.replace('ari:cloud:ecosystem::app/', ''),
      appVersion: '0.0.0',
      environmentId: SITE.environmentId,
      environmentType: SITE.environmentType,
      invocationId: randomUUID(),
      installationId: SITE.installationId,
      functionKey: invocation.functionKey,
      moduleKey: invocation.moduleKey,
      permissions: { scopes: manifest.scopes, external: {} },
    },
  };
}

async function within<T>(limitMs: number, name: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new FunctionTimeout(`Function "${name}" took longer than allowed.`)), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Gives a way to run the app's functions by key; throws when the manifest names one that the app does not export. */
export function createFunctionRunner(options: FunctionRunnerOptions): FunctionRunner {
  const handlers = loadHandlers(options);
  return async (invocation) => {
    const { functionKey, accountId, about } = invocation;
    const found = handlers.get(functionKey);
    if (!found) throw new Error(`The manifest has no function "${functionKey}".`);
    const deadline = Date.now() + found.limitMs;
    const scope: InvocationScope = {
      runtime: runtimeOf(invocation, options.manifest, deadline),
      answer: (call) => options.answer(call, invocation),
      log: (level, line) => options.log({ level, functionKey, about, line }),
    };
    const context = { installContext: INSTALL_CONTEXT, ...(accountId ? { principal: { accountId } } : {}) };
    const work = runInScope(scope, async () => found.handler(invocation.event, context));
    return within(found.limitMs, functionKey, work);
  };
}
