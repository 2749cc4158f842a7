import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JiraEvent } from '../../../local/forge/product/jira-port';
import { app, closeFixtures, openFixture } from './fixture/open-fixture';

afterEach(closeFixtures);

test('a created issue is labelled by the app, with the real SDKs', async () => {
  const { forge, jira, logs } = openFixture();
  const issue = jira.create('Spike the cache');
  expect(issue.labels).toEqual([]);
  await forge.settled();
  expect(issue.labels).toEqual(['spike']);
  expect(logs).toEqual(['on-issue (ABC-1): labelled 204']);
});

test('the app does not hear of its own writes, and other triggers hear only what their expression lets through', async () => {
  const { forge, jira } = openFixture();
  const issue = jira.create('Spike the cache');
  await forge.settled();
  expect(app.diary).toEqual(['ABC-1 0']);
  jira.edit(issue, 'priority');
  await forge.settled();
  expect(app.diary).toHaveLength(1);
  jira.edit(issue, 'summary');
  await forge.settled();
  expect(app.diary).toHaveLength(2);
});

test('an event that the filter cannot read is received, and logged, as the trigger asks', async () => {
  const { forge, jira, problems } = openFixture();
  const issue = jira.create('Spike the cache');
  await forge.settled();
  const payload = { issue: { id: issue.id, key: issue.key, fields: { summary: issue.summary } } };
  jira.emit({ eventType: 'avi:jira:updated:issue', actor: { type: 'user', accountId: 'ann' }, payload });
  await forge.settled();
  expect(app.diary).toHaveLength(2);
  expect(problems).toEqual([expect.stringMatching(/^updated \(ABC-1\): filter failed: TypeError/)]);
});

test('events arrive after a moment, with what the platform adds to them', async () => {
  const { forge, jira } = openFixture({ delays: () => [30] });
  jira.create('Spike the cache');
  expect(forge.pending()).toBe(1);
  expect(app.diary).toEqual([]);
  await forge.settled();
  expect(app.received).toMatchObject({
    eventType: 'avi:jira:created:issue',
    selfGenerated: false,
    context: { moduleKey: 'created', environmentType: 'DEVELOPMENT' },
  });
});

test.each([
  ['twice', () => [1, 20], ['ABC-1 0', 'ABC-2 0', 'ABC-1 0', 'ABC-2 0']],
  ['never', () => [], []],
  [
    'out of order',
    ({ payload }: JiraEvent) => [JSON.stringify(payload).includes('ABC-1') ? 30 : 1],
    ['ABC-2 0', 'ABC-1 0'],
  ],
])('a test can have events delivered %s', async (_how, delays, expected) => {
  const { forge, jira } = openFixture({ delays });
  jira.create('One');
  jira.create('Two');
  await forge.settled();
  expect(app.diary).toEqual(expected);
});

test('a returned InvocationError brings the event again, four times at most', async () => {
  const { forge, jira } = openFixture();
  jira.create('again and again');
  await forge.settled();
  expect(app.diary).toEqual(['ABC-1 0', 'ABC-1 1', 'ABC-1 2', 'ABC-1 3', 'ABC-1 4']);
});

test('a function that throws is reported by name, and its event does not come again', async () => {
  const { forge, jira, problems } = openFixture();
  jira.create('throw it away');
  await forge.settled();
  expect(app.diary).toEqual(['ABC-1 0']);
  expect(problems).toEqual([expect.stringMatching(/^on-issue \(ABC-1\): Error: on purpose/)]);
});

test('a function that takes too long is stopped waiting for, and tried again', async () => {
  const { forge, jira, problems } = openFixture({ secondMs: 1 });
  jira.create('slow by far');
  await forge.settled();
  expect(problems).toHaveLength(5);
  expect(problems[0]).toMatch(/^on-issue \(ABC-1\): .*took longer than allowed/);
});

test('a trigger has no person: asking for a person’s rights fails as on the platform', async () => {
  const { forge, jira } = openFixture();
  const issue = jira.create('Spike');
  await forge.settled();
  const payload = { issue: { id: issue.id, key: issue.key } };
  jira.emit({ eventType: 'avi:jira:deleted:issue', actor: { type: 'user', accountId: 'ann' }, payload });
  await forge.settled();
  expect(app.diary.at(-1)).toBe('needs authentication');
});

test('what the app had not received when the process stopped arrives at the next start', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'forge-')), 'forge.db');
  const first = openFixture({ file, delays: () => [60_000] });
  first.jira.create('Spike the cache');
  await first.forge.close();
  expect(app.diary).toEqual([]);

  const second = openFixture({ file });
  expect(second.forge.pending()).toBe(1);
  jest.spyOn(Date, 'now').mockImplementation(() => performance.timeOrigin + performance.now() + 120_000);
  second.jira.create('Another');
  await second.forge.settled();
  jest.restoreAllMocks();
  expect(app.diary).toEqual(['ABC-1 0', 'ABC-1 0']);
});

test('a long list of events leaves room for requests and timers in between', async () => {
  const { forge, jira } = openFixture();
  for (let n = 0; n < 300; n += 1) jira.create(`Item ${n}`);
  const seen = new Set<number>();
  const timer = setInterval(() => seen.add(forge.pending()), 1);
  await forge.settled();
  clearInterval(timer);
  expect([...seen].filter((pending) => pending > 0 && pending < 300).length).toBeGreaterThan(3);
});
