import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { demoBacklog } from '../demo';
import { type ForgeOptions, type ForgeStandIn, openForge, prepareForge, readManifest } from '../forge';
import { type Backlog, type JiraStandIn, openJira } from '../jira';
import { createEventStream, type OpenServer, originsOn, type Site, watchJira } from '../server';
import { ROOT } from './build-pages';

export interface OpenSiteOptions
  extends Pick<ForgeOptions, 'log' | 'onProblem'>,
    Partial<Pick<ForgeOptions, 'delays' | 'secondMs'>> {
  readonly server: OpenServer;
  /** Directory of the databases; null keeps everything in memory. */
  readonly directory: string | null;
  /** JSONL file for every request to Jira. */
  readonly trace?: string | undefined;
}

/** How far loading is: first the items, then what the app makes of them. */
export type OnLoading = (phase: 'loading' | 'labelling', done: number, total: number) => void;

/** The whole stand-in, answering on its server. */
export interface OpenSite {
  readonly url: string;
  readonly jira: JiraStandIn;
  readonly forge: ForgeStandIn;
  /** Whether nothing was loaded yet, or loading was cut off. */
  isUnloaded(): boolean;
  /** Replaces everything by this backlog, and resolves once the app has received all of it. */
  load(backlog: Backlog, from: 'demo' | 'import', onLoading?: OnLoading): Promise<void>;
  close(): Promise<void>;
}

const POLL_MS = 100;
const IssuePayload = v.object({ issue: v.object({ id: v.string(), key: v.string() }) });

/** Remembers where the items came from; written once loading has gone so far that the rest survives a stop. */
function openMark(directory: string | null) {
  let kept = '';
  const file = directory === null ? null : join(directory, 'loaded-from');
  return {
    read: () => (file === null ? kept : existsSync(file) ? readFileSync(file, 'utf8') : ''),
    write(from: string) {
      kept = from;
      if (file !== null) writeFileSync(file, from);
    },
  };
}

async function untilSettled(forge: ForgeStandIn, onLoading: OnLoading | undefined): Promise<void> {
  const total = forge.pending();
  const timer = setInterval(() => onLoading?.('labelling', Math.max(0, total - forge.pending()), total), POLL_MS);
  try {
    await forge.settled();
  } finally {
    clearInterval(timer);
  }
  if (total > 0) onLoading?.('labelling', total, total);
}

const fileIn = (directory: string | null, name: string) => (directory === null ? ':memory:' : join(directory, name));

function openParts(options: OpenSiteOptions) {
  const { directory, server, trace } = options;
  if (directory !== null) mkdirSync(directory, { recursive: true });
  const manifest = readManifest(join(ROOT, 'manifest.yml'));
  const siteUrl = originsOn(server.port).page;
  const { jira, callsAfter } = watchJira(
    openJira({
      file: fileIn(directory, 'jira.db'),
      entityProperties: manifest.entityProperties,
      baseUrl: siteUrl,
      ...(trace ? { trace } : {}),
    }),
  );
  prepareForge();
  // Only now may the app be loaded: its SDKs look for the platform while they load.
  const app: Record<string, unknown> = require('../../src/index');
  const { log, onProblem, delays, secondMs } = options;
  const timing = { ...(delays ? { delays } : {}), ...(secondMs === undefined ? {} : { secondMs }) };
  const forge = openForge({
    manifest,
    app,
    jira,
    file: fileIn(directory, 'forge.db'),
    siteUrl,
    log,
    onProblem,
    ...timing,
  });
  return { jira, forge, callsAfter, siteUrl };
}

/** Opens Jira, Forge and the app over one directory, and answers requests from them. */
export function openSite(options: OpenSiteOptions): OpenSite {
  const { server, directory } = options;
  const { jira, forge, callsAfter, siteUrl } = openParts(options);
  const mark = openMark(directory);
  const events = createEventStream();
  jira.onEvent(({ eventType, payload }) => {
    const found = v.safeParse(IssuePayload, payload);
    if (found.success)
      events.send({ type: 'issue', eventType, id: found.output.issue.id, key: found.output.issue.key });
  });
  const load: OpenSite['load'] = async (backlog, from, onLoading) => {
    mark.write('');
    forge.reset();
    jira.reset();
    jira.seed(backlog, { emit: true, onProgress: (done, total) => onLoading?.('loading', done, total) });
    mark.write(from);
    await untilSettled(forge, onLoading);
    events.send({ type: 'reset' });
  };
  const site: Site = {
    jira,
    forge,
    events,
    callsAfter,
    origins: originsOn(server.port),
    shellDirectory: join(ROOT, 'local/shell/build'),
    isDemo: () => mark.read() === 'demo',
    resetToDemo: () => load(demoBacklog(), 'demo'),
  };
  server.serve(site);
  return {
    url: siteUrl,
    jira,
    forge,
    isUnloaded: () => mark.read() === '' || jira.isEmpty(),
    load,
    async close() {
      events.close();
      await server.close();
      await forge.close();
      jira.close();
    },
  };
}

/** Forgets what is kept in a directory. */
export function forgetSite(directory: string): void {
  for (const name of ['jira.db', 'forge.db']) {
    for (const suffix of ['', '-wal', '-shm']) rmSync(join(directory, `${name}${suffix}`), { force: true });
  }
  rmSync(join(directory, 'loaded-from'), { force: true });
}
