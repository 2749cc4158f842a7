import { deliverJiraEvents } from './delivery/deliver-jira-events';
import { createDispatcher, type Dispatcher } from './delivery/dispatcher';
import { createPerformWork } from './delivery/perform-work';
import { openQueues, type Queues } from './delivery/queue-calls';
import { openWorkList, type WorkList } from './delivery/work';
import type { Manifest } from './manifest/read-manifest';
import { openScreens, type Screens } from './modules/open-screens';
import type { JiraEvent, JiraPort } from './product/jira-port';
import { answerProductCall, toResponse } from './product/product-call';
import {
  type AppLogLine,
  createFunctionRunner,
  type FunctionRunner,
  type Invocation,
  type LoadModule,
} from './runtime/function-runner';
import { installRuntimeGlobals, type PlatformCall } from './runtime/runtime-globals';
import { type AppStorage, openAppStorage } from './storage/app-storage';
import { emptyStore, openStore, type Store } from './storage/open-store';
import { answerStorageCall } from './storage/storage-calls';

export interface ForgeOptions {
  readonly manifest: Manifest;
  /** Called after `prepareForge`, for each file that the manifest names. */
  readonly app: LoadModule;
  readonly jira: JiraPort;
  /** Database file, or ':memory:'. */
  readonly file: string;
  readonly siteUrl: string;
  /** What the app logs. */
  readonly log: (line: AppLogLine) => void;
  /** What goes wrong around the app: a function that throws, a filter that fails. */
  readonly onProblem: (message: string) => void;
  /** When each copy of an event of Jira arrives, in milliseconds; about a tenth of a second by default. */
  readonly delays?: (event: JiraEvent) => readonly number[];
  /** How long one second of the platform lasts here; 1000 by default. Timeouts, delays and retries follow it. */
  readonly secondMs?: number;
}

/** Forge for one app on one site. */
export interface ForgeStandIn {
  readonly manifest: Manifest;
  readonly screens: Screens;
  /** Runs a scheduled trigger now, by its key. */
  runSchedule(key: string): Promise<unknown>;
  /** Events that the app has still to receive. */
  pending(): number;
  /** Resolves once the app has received everything. */
  settled(): Promise<void>;
  /** Forgets the app's storage and what it has still to receive. */
  reset(): void;
  /** Lets what runs end, then closes the database; what waits is kept. */
  close(): Promise<void>;
}

const EVENT_DELAY_MS = 100;
const MAX_RETRIES = 4;
/** Functions that run side by side. */
const MAX_RUNNING = 4;

/** Puts the platform's globals in place; call it before the app is loaded. */
export const prepareForge = installRuntimeGlobals;

interface Services {
  readonly jira: JiraPort;
  readonly storage: AppStorage;
  readonly queues: Queues;
}

async function answerCall(services: Services, call: PlatformCall, accountId: string | undefined): Promise<Response> {
  const { type, remote } = call.address;
  if (type === 'kvs') return answerStorageCall(services.storage, call);
  if (type === 'fpp' && remote === 'jira') return answerProductCall(services.jira, call, accountId);
  if (type === 'fpp' && remote === 'stargate') return services.queues.answer(call);
  const message = `The stand-in does not model ${type} calls to ${remote ?? 'this service'}: ${call.method} ${call.path}.`;
  return toResponse({ status: 501, body: { code: 'NOT_MODELLED', message }, headers: {} });
}

function scheduleRunner(manifest: Manifest, run: FunctionRunner): (key: string) => Promise<unknown> {
  return async (key) => {
    const schedule = manifest.schedules.find((candidate) => candidate.key === key);
    if (!schedule) throw new Error(`The manifest has no scheduled trigger "${key}".`);
    return run({ functionKey: schedule.function, moduleKey: key, about: null, event: { context: { moduleKey: key } } });
  };
}

interface Inside {
  readonly store: Store;
  readonly list: WorkList;
  readonly run: FunctionRunner;
  readonly dispatcher: Dispatcher;
}

function assemble(options: ForgeOptions): Inside {
  const { manifest, app, jira, log, onProblem, secondMs = 1000 } = options;
  const store = openStore(options.file);
  const list = openWorkList(store);
  const queues = openQueues({ store, list, manifest, secondMs, onPushed: () => dispatcher.wake() });
  const services = { jira, storage: openAppStorage(store, manifest.entities), queues };
  const answer = (call: PlatformCall, { accountId }: Invocation) => answerCall(services, call, accountId);
  const run = createFunctionRunner({ manifest, app, log, secondMs, answer });
  const dispatcher = createDispatcher({
    list,
    perform: createPerformWork({ manifest, run, secondMs, onProblem }),
    onEnd: ({ jobId }, outcome) => {
      if (jobId !== null) queues.count(jobId, outcome);
    },
    maxRunning: MAX_RUNNING,
    maxRetries: MAX_RETRIES,
  });
  return { store, list, run, dispatcher };
}

/** Opens Forge around an app; what waited from an earlier run is delivered from now on. */
export function openForge(options: ForgeOptions): ForgeStandIn {
  const { manifest, jira, onProblem, siteUrl, delays = () => [EVENT_DELAY_MS] } = options;
  const { store, list, run, dispatcher } = assemble(options);
  deliverJiraEvents({ jira, manifest, list, delays, onProblem, onAdded: () => dispatcher.wake() });
  dispatcher.wake();
  return {
    manifest,
    screens: openScreens({ manifest, jira, run, siteUrl }),
    runSchedule: scheduleRunner(manifest, run),
    pending: () => list.count(),
    settled: () => dispatcher.settled(),
    reset: () => emptyStore(store),
    async close() {
      await dispatcher.stop();
      store.close();
    },
  };
}
