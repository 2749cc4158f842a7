import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const running: ChildProcess[] = [];

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  readonly said: () => string;
  readonly seconds: number;
}

function run(args: readonly string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, ['local/start.mjs', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
  });
  running.push(child);
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  return { child, said: () => Buffer.concat(output).toString() };
}

/** Resolves to the exit code. */
const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on('close', resolve));

async function start(data: string): Promise<Started> {
  const began = Date.now();
  const { child, said } = run(['--data', data], { PORT: '0' });
  for (;;) {
    const url = /ready: (http:\S+)/.exec(said())?.[1];
    if (url) return { child, url, said, seconds: (Date.now() - began) / 1000 };
    if (child.exitCode !== null) throw new Error(`It ended: ${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function call(url: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Basic ${btoa('member:x')}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return response.json();
}

async function labelsOf(url: string, key: string): Promise<readonly string[]> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { fields } = (await call(url, `/rest/api/3/issue/${key}?fields=labels`)) as { fields: { labels: string[] } };
    if (fields.labels.length > 0) return fields.labels;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return [];
}

const item = (summary: string) => ({
  fields: { project: { key: 'WAY' }, issuetype: { name: 'Story' }, summary },
});
const STORY = 'As a hiker, I want to see the weather on the trail page so that I can decide when to go';

jest.setTimeout(120_000);
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

test('starts, labels what is created, and keeps all of it over a stop and over a kill', async () => {
  const data = mkdtempSync(join(tmpdir(), 'start-'));
  const first = await start(data);
  expect(first.said()).toContain('The app reads and labels them');
  const { key } = (await call(first.url, '/rest/api/3/issue', item(STORY))) as { key: string };
  expect(await labelsOf(first.url, key)).toEqual(['kind-story']);
  first.child.kill('SIGTERM');
  expect(await ended(first.child)).toBe(0);

  const second = await start(data);
  expect(second.said()).not.toContain('Loading items');
  expect(await labelsOf(second.url, key)).toEqual(['kind-story']);
  const late = (await call(second.url, '/rest/api/3/issue', item(STORY))) as { key: string };
  // Killed before the event arrived at the app: the next start delivers it.
  second.child.kill('SIGKILL');
  await ended(second.child);

  const third = await start(data);
  expect(await labelsOf(third.url, late.key)).toEqual(['kind-story']);
  third.child.kill('SIGTERM');
  expect(await ended(third.child)).toBe(0);
});

test('says who holds a taken port, and what to do', async () => {
  const { url } = await start(mkdtempSync(join(tmpdir(), 'start-')));
  const { port } = new URL(url);
  const second = run([], { PORT: port });
  expect(await ended(second.child)).toBe(1);
  expect(second.said()).toMatch(new RegExp(`^Port ${port} is taken by .+\\. Stop it, or choose another: PORT=`));
});

test('--help says what there is, and an unknown word is an error', async () => {
  const help = run(['--help'], {});
  expect(await ended(help.child)).toBe(0);
  expect(help.said()).toContain('npm start -- --import FILE');
  const wrong = run(['--what'], {});
  expect(await ended(wrong.child)).toBe(1);
  expect(wrong.said()).toContain('--what');
});

test('a file to import that is not there is named, and nothing is loaded', async () => {
  const none = run(['--import', 'nowhere.csv'], {});
  expect(await ended(none.child)).toBe(1);
  expect(none.said()).toBe('nowhere.csv cannot be read (ENOENT), and nothing was loaded.\n');
});
