import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { closeFixtures, openFixture } from './fixture/open-fixture';

afterEach(closeFixtures);

/** The undocumented names that the pinned SDKs meet, by package: when one changes, this fails before anything else. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  // The last two are looked at where they exist and may be absent: a tunnel, and the class of network errors.
  '@forge/api': ['__forge_fetch__', '__forge_runtime__', '__forge_tunnel__', '__forge_undici_error__'],
  '@forge/kvs': ['__forge_fetch__', '__forge_runtime__'],
  '@forge/events': [],
  '@forge/resolver': [],
};

const sourcesOf = (name: string): string => {
  const out = dirname(require.resolve(name));
  const files = readdirSync(out, { recursive: true }).map(String);
  const sources = files.filter((file) => file.endsWith('.js') && !file.includes('__test__'));
  return sources.map((file) => readFileSync(join(out, file), 'utf8')).join('\n');
};

test.each(Object.entries(EXPECTED))(
  '%s uses the globals that the stand-in puts in place, and no others',
  (name, expected) => {
    const used = new Set(sourcesOf(name).match(/__forge_\w+__/g) ?? []);
    expect([...used].sort()).toEqual([...expected]);
  },
);

test('@forge/bridge calls the page through one global', () => {
  expect(readFileSync(require.resolve('@forge/bridge').replace('index.js', 'bridge.js'), 'utf8')).toContain(
    'globalThis.__bridge',
  );
});

test('each SDK reaches the stand-in with the address that it expects', async () => {
  const { forge, jira } = openFixture();
  const issue = jira.create('Spike the cache');
  await forge.settled();
  expect(issue.labels).toEqual(['spike']);
  const { method, path, as } = jira.requests.at(-1) ?? {};
  expect({ method, path, as }).toEqual({ method: 'PUT', path: `/rest/api/3/issue/${issue.id}`, as: { type: 'app' } });
});

test('outside of the app’s functions an SDK call is a mistake, and fetch is the usual one', async () => {
  openFixture();
  const { kvs } = require('@forge/kvs');
  await expect(kvs.get('k')).rejects.toThrow('outside of any function');
  await expect(fetch('data:text/plain,hello').then((response) => response.text())).resolves.toBe('hello');
});
