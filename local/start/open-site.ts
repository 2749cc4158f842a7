import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { demoBacklog } from '../demo';
import { type ForgeOptions, type ForgeStandIn, openForge, prepareForge, readManifest } from '../forge';
import { type JiraStandIn, openJira } from '../jira';
import { createEventStream, type OpenServer, originsOn, type Site, watchJira } from '../server';
import { ROOT } from './build-pages';
import { createLoader, forgetMark, type Loader } from './create-loader';

export interface OpenSiteOptions
  extends Pick<ForgeOptions, 'log' | 'onProblem'>,
    Partial<Pick<ForgeOptions, 'delays' | 'secondMs'>> {
  readonly server: OpenServer;
  /** Directory of the databases; null keeps everything in memory. */
  readonly directory: string | null;
  /** JSONL file for every request to Jira. */
  readonly trace?: string | undefined;
  /** Folder of the app's functions, the sources unless told. */
  readonly functions?: string | undefined;
}

/** The whole stand-in, answering on its server. */
export interface OpenSite {
  readonly url: string;
  readonly jira: JiraStandIn;
  readonly forge: ForgeStandIn;
  readonly isUnloaded: Loader['isUnloaded'];
  readonly isLoading: Loader['isLoading'];
  readonly load: Loader['load'];
  close(): Promise<void>;
}

const IssuePayload = v.object({ issue: v.object({ id: v.string(), key: v.string() }) });

const fileIn = (directory: string | null, name: string) => (directory === null ? ':memory:' : join(directory, name));

function openParts(options: OpenSiteOptions) {
  const { directory, server, trace, functions = join(ROOT, 'src') } = options;
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
  const app = (module: string): Record<string, unknown> => require(join(functions, module));
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
  const events = createEventStream();
  const loader = createLoader({ jira, forge, directory, onLoaded: () => events.send({ type: 'reset' }) });
  jira.onEvent(({ eventType, payload }) => {
    // A whole backlog at once would be thousands of messages; pages read everything again at its end.
    if (loader.isLoading()) return;
    const found = v.safeParse(IssuePayload, payload);
    if (found.success)
      events.send({ type: 'issue', eventType, id: found.output.issue.id, key: found.output.issue.key });
  });
  const site: Site = {
    jira,
    forge,
    events,
    callsAfter,
    origins: originsOn(server.port),
    shellDirectory: join(ROOT, 'local/shell/build'),
    isDemo: loader.isDemo,
    loadDemo: () => loader.load(demoBacklog(), 'demo'),
    loadImport: (backlog, onLoading) => loader.load(backlog, 'import', onLoading),
  };
  server.serve(site);
  return {
    url: siteUrl,
    jira,
    forge,
    isUnloaded: loader.isUnloaded,
    isLoading: loader.isLoading,
    load: loader.load,
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
  forgetMark(directory);
}
