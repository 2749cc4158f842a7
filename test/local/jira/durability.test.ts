import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openJira } from '../../../local/jira';
import { openSample, SAMPLE } from './sample-site';

const directory = mkdtempSync(join(tmpdir(), 'jira-file-'));
afterAll(() => rmSync(directory, { recursive: true }));
const fileNamed = (name: string): string => join(directory, `${name}.db`);

const readSummary = (jira: ReturnType<typeof openJira>, key: string): unknown =>
  jira.handle({ method: 'GET', path: `/rest/api/3/issue/${key}?fields=summary&properties=p`, as: { type: 'app' } })
    .body;

test('what is written is there after a restart', () => {
  const file = fileNamed('restart');
  const before = openSample({ file });
  before.call('PUT issue/WAY-2', { body: { fields: { summary: 'Changed' }, properties: [{ key: 'p', value: 1 }] } });
  before.call('POST issue', {
    body: { fields: { project: { key: 'WAY' }, issuetype: { name: 'Task' }, summary: 'Made' } },
  });
  before.jira.controls.setRole({ project: 'OPS', login: 'app', role: 'none' });
  const whole = before.call('GET issue/WAY-2?expand=changelog').body;
  before.jira.close();

  const after = openSample({ file });
  expect(after.call('GET issue/WAY-2?expand=changelog').body).toEqual(whole);
  expect(after.call('GET issue/WAY-6?fields=summary').body).toMatchObject({ fields: { summary: 'Made' } });
  expect(after.call('GET issue/OPS-1', { as: 'app' }).status).toBe(404);
  const next = after.call('POST issue', {
    body: { fields: { project: { key: 'WAY' }, issuetype: { name: 'Task' }, summary: 'Next' } },
  });
  expect(next.body).toMatchObject({ key: 'WAY-7' });
  after.jira.close();
});

/** Writes until it is killed, naming each change once it was answered. */
const WRITER = `
  const { openJira } = require('./local/jira');
  const jira = openJira({ file: process.argv[1] });
  for (let n = 1; ; n += 1) {
    const body = { fields: { summary: 'Change ' + n }, properties: [{ key: 'p', value: n }] };
    jira.handle({ method: 'PUT', path: '/rest/api/3/issue/WAY-2', body, as: { type: 'app' } });
    process.stdout.write(n + '\\n');
  }
`;

test('what was answered is there after a kill', async () => {
  const file = fileNamed('kill');
  openSample({ file }).jira.close();
  const root = resolve(__dirname, '../../..');
  const writer = spawn(process.execPath, ['--require', 'tsx/cjs', '-e', WRITER, file], { cwd: root });
  let output = '';
  writer.stdout.on('data', (chunk) => {
    output += chunk;
    if (output.split('\n').length > 50) writer.kill('SIGKILL');
  });
  await once(writer, 'close');
  const answered = Number(output.split('\n').at(-2));
  expect(answered).toBeGreaterThan(40);

  const jira = openJira({ file });
  const { fields, properties } = readSummary(jira, 'WAY-2') as {
    fields: { summary: string };
    properties: { p: number };
  };
  const written = Number(fields.summary.replace('Change ', ''));
  expect(written).toBeGreaterThanOrEqual(answered);
  expect(properties.p).toBe(written);
  jira.close();
}, 30_000);

test('bulk work that was waiting is done after a restart', async () => {
  const file = fileNamed('task');
  const before = openSample({ file });
  const body = { entitiesIds: [10001], properties: { p: 'later' } };
  expect(before.call('POST issue/properties', { body }).status).toBe(303);
  before.jira.close();

  const after = openSample({ file });
  await new Promise((soon) => setImmediate(soon));
  expect(after.call('GET issue/WAY-2/properties/p').body).toEqual({ key: 'p', value: 'later' });
  after.jira.close();
});

test('a backlog that does not load leaves nothing', () => {
  const jira = openJira({ file: fileNamed('broken') });
  const [first] = SAMPLE.issues;
  if (!first) throw new Error('The sample has no issue.');
  const broken = { ...SAMPLE, issues: [...SAMPLE.issues, { ...first, key: 'WAY-99', type: 'Saga' }] };
  const events: unknown[] = [];
  jira.onEvent((event) => events.push(event));
  expect(() => jira.seed(broken, { emit: true })).toThrow(/Saga/);
  expect(jira.isEmpty()).toBe(true);
  expect(events).toEqual([]);
  jira.seed(SAMPLE, { emit: true });
  expect(events).toHaveLength(SAMPLE.issues.length);
  jira.reset();
  expect(jira.isEmpty()).toBe(true);
  jira.close();
});

test('search aliases that are declared later find what was written before', () => {
  const file = fileNamed('alias');
  const before = openSample({ file });
  before.call('PUT issue/WAY-2/properties/verdict', { body: { kind: 'spike' } });
  before.jira.close();
  const values = [{ path: 'kind', type: 'string', searchAlias: 'verdictKind' }];
  const after = openSample({ file, entityProperties: [{ propertyKey: 'verdict', values }] });
  expect(after.call('POST search/approximate-count', { body: { jql: 'verdictKind = spike' } }).body).toEqual({
    count: 1,
  });
  after.jira.close();
});
