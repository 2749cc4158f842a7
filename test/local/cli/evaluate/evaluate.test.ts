import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../../../../local/cli/run';

async function call(args: readonly string[], input: string) {
  const texts = { stdout: '', stderr: '' };
  const into = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _, done) {
        texts[name] += String(chunk);
        done();
      },
    });
  const stdin = Readable.from([Buffer.from(input)]);
  const status = await run(['evaluate', ...args], { stdin, stdout: into('stdout'), stderr: into('stderr') });
  return { status, ...texts };
}

const STORY = '{"summary":"As a visitor, I want to save a trail so that I find it again","kind":"story"}\n';
const SPIKE = '{"summary":"Find out how to offer maps without a connection","kind":"spike"}\n';

test('compares verdicts with labels, as a table and as JSON', async () => {
  const table = await call(['-'], STORY + SPIKE);
  expect(table.status).toBe(0);
  expect(table.stdout).toMatch(/^2 items, macro-F1 over the four kinds 0\.500/);
  const json = await call(['-', '--format', 'json'], STORY + SPIKE);
  expect(JSON.parse(json.stdout)).toMatchObject({ items: 2, accuracy: 1, stated: { share: 1, precision: 1 } });
});

test('a line without a known kind is named and left out, and the status says so', async () => {
  const { status, stdout, stderr } = await call(['-'], `${STORY}{"summary":"x","kind":"epic"}\nnot JSON\n`);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^1 items/);
  expect(stderr).toMatch(/Line 2 is left out.*\nLine 3 is left out/);
});

test('writes a report with curves', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'true-story-evaluate-'));
  const file = path.join(folder, 'report.html');
  await call(['-', '--html', file], STORY);
  expect(existsSync(file) && readFileSync(file, 'utf8')).toContain('Stated confidence and hit rate');
  rmSync(folder, { recursive: true });
});

test('stops quietly when nobody reads any more', async () => {
  const stdout = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('closed'), { code: 'EPIPE', syscall: 'write' })),
  });
  const stdin = Readable.from([Buffer.from(STORY)]);
  expect(await run(['evaluate', '-'], { stdin, stdout, stderr: stdout })).toBe(0);
});

test.each([
  [['-', '--html', '/no/such/folder/report.html'], 'The report cannot be written.'],
  [[], 'One file of labelled items'],
  [['-', '--format', 'csv'], 'no format "csv"'],
  [['-', '--nonsense'], 'nonsense'],
])('refuses %j', async (args, message) => {
  const { status, stderr } = await call(args, STORY);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

test('refuses a file without labelled items', async () => {
  expect(await call(['-'], '')).toMatchObject({ status: 2 });
});
