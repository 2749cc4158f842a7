import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openForge, prepareForge, readManifest } from '../../../local/forge';
import { openJira } from '../../../local/jira';
import { createEventStream, openServer, originsOn, watchJira } from '../../../local/server';
import { SMALL_BACKLOG } from '../../support/small-backlog';

const ROOT = join(__dirname, '../../..');
const FIXTURE = join(ROOT, 'test/local/forge/fixture');

function buildFixture(): string {
  const output = mkdtempSync(join(tmpdir(), 'bridge-'));
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const config = join(ROOT, 'test/browser/fixture/vite.config.ts');
  execFileSync(
    process.execPath,
    [vite, 'build', '--config', config, '--outDir', output, '--emptyOutDir', '--logLevel', 'error'],
    {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
    },
  );
  return output;
}

/** The fixture app with its built screen, on the real server and the real Jira stand-in. */
export async function openFixtureSite() {
  const directory = buildFixture();
  const server = await openServer(0);
  const origins = originsOn(server.port);
  const manifest = readManifest(join(FIXTURE, 'manifest.yml'));
  const { jira, callsAfter } = watchJira(openJira({ file: ':memory:', baseUrl: origins.page }));
  jira.seed(SMALL_BACKLOG, { emit: false });
  prepareForge();
  const forge = openForge({
    manifest: { ...manifest, resources: [{ key: 'screens', directory }] },
    app: () => require('../../local/forge/fixture/app'),
    jira,
    file: ':memory:',
    siteUrl: origins.page,
    log: () => undefined,
    onProblem: () => undefined,
  });
  const events = createEventStream();
  const nothing = async () => undefined;
  server.serve({
    jira,
    forge,
    origins,
    events,
    callsAfter,
    shellDirectory: directory,
    isDemo: () => false,
    loadDemo: nothing,
    loadImport: nothing,
  });
  return {
    origins,
    async close() {
      events.close();
      await server.close();
      await forge.close();
      jira.close();
    },
  };
}
