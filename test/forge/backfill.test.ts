import { generateBacklog } from '../../local/demo';
import type { Calls } from '../../src/contract/calls';
import type { BackfillChoice, BackfillStatus } from '../../src/contract/health-view';
import { type StandIn, startStandIn } from '../support/stand-in';

// The whole app on the whole stand-in: a busy machine takes its time.
jest.setTimeout(60_000);

let site: StandIn;
const requests: { method: string; path: string }[] = [];
afterEach(() => site.close());

const open = async (items: number) => {
  requests.length = 0;
  site = await startStandIn({ backlog: null });
  const { handle } = site.jira;
  Object.assign(site.jira, {
    handle: (request: Parameters<typeof handle>[0]) => {
      requests.push(request);
      return handle(request);
    },
  });
  site.jira.seed(generateBacklog({ items }), { emit: false });
  await scan();
};
const member = () => site.jira.users.find(({ name }) => name === 'member')?.accountId ?? '';
const call = async <Name extends keyof Calls>(functionKey: Name, payload: Calls[Name]['payload']) => {
  const answer = await site.forge.screens.invoke(
    { moduleKey: 'backlog-health', accountId: member(), subject: { project: 'BIG' } },
    { functionKey, payload },
  );
  return answer as Calls[Name]['answer'];
};
async function scan() {
  await call('startScan', {});
  await site.forge.settled();
}
const preview = async () => {
  const answer = await call('previewBackfill', {});
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};
async function backfill(choice: BackfillChoice): Promise<BackfillStatus> {
  await call('startBackfill', choice);
  for (;;) {
    const answer = await call('readBackfill', {});
    if (!answer.ok) throw new Error(answer.problem.code);
    if (answer.value.state !== 'running') return answer.value;
  }
}
const count = async (jql: string) => {
  const found = await site.call<{ count: number }>('admin', 'POST /rest/api/3/search/approximate-count', { jql });
  return found.body.count;
};
const labelled = 'labels in (kind-story, kind-enabler, kind-spike, kind-technical-task)';
const isWrite = ({ method, path }: { method: string; path: string }) =>
  method !== 'GET' && !/search|bulkfetch|mypermissions/.test(path);

test('labels what is open and records the rest, in a few tasks, and nothing is left to write', async () => {
  await open(150);
  const before = await preview();
  expect(before).toMatchObject({ drive: 'jira', decided: 0 });
  expect(before.open.labels).toBeGreaterThan(5);
  expect(before.done.properties).toBeGreaterThan(20);
  requests.length = 0;
  const status = await backfill({ open: 'labels-and-properties', done: 'properties' });
  await site.forge.settled();
  expect(status).toMatchObject({ state: 'done', refused: 0, total: status.done });
  expect(await count(`project = BIG AND ${labelled}`)).toBe(before.open.labels);
  expect(await count(`project = BIG AND ${labelled} AND statusCategory = Done`)).toBe(0);
  expect(await count('project = BIG AND trueStoryEngine is not EMPTY')).toBe(before.items);
  // Neither the edits nor the events that they caused led to a write of a single item.
  expect(requests.filter(isWrite).filter(({ path }) => !/bulk|issue\/properties$/.test(path))).toEqual([]);
  expect(requests.filter(isWrite).length).toBeLessThan(25);
  await scan();
  const after = await preview();
  expect(after).toMatchObject({ open: { labels: 0, properties: 0 }, done: { properties: 0 } });
  expect(after.done.labels).toBe(before.done.labels);
});

test('a label that a person set stays, and so does a decision', async () => {
  await open(40);
  const found = await site.call<{ issues: { key: string }[] }>('admin', 'POST /rest/api/3/search/jql', {
    jql: 'project = BIG AND type = Story AND statusCategory != Done',
    fields: ['key'],
  });
  const [mine, decided] = found.body.issues.map(({ key }) => key);
  await site.call('admin', `PUT /rest/api/3/issue/${mine}`, { fields: { labels: ['kind-spike', 'mobile'] } });
  await site.forge.screens.invoke(
    { moduleKey: 'issue-panel', accountId: member(), subject: { issue: decided ?? '' } },
    { functionKey: 'keepDecision', payload: { kind: null } },
  );
  await site.forge.settled();
  await scan();
  expect((await preview()).decided).toBe(1);
  await backfill({ open: 'labels-and-properties', done: 'nothing' });
  await site.forge.settled();
  const labelsOf = async (key = '') => {
    const read = await site.call<{ fields: { labels: string[] } }>('admin', `GET /rest/api/3/issue/${key}`);
    return read.body.fields.labels;
  };
  expect(await labelsOf(mine)).toEqual(['kind-spike', 'mobile']);
  expect((await labelsOf(decided)).filter((label) => label.startsWith('kind-'))).toEqual([]);
  expect(site.logs.filter((line) => line.includes('decision-by-label'))).toEqual([]);
});

test('without the right to edit here, nothing is offered', async () => {
  await open(10);
  site.jira.controls.setRole({ project: 'BIG', login: 'member', role: 'viewer' });
  expect(await call('previewBackfill', {})).toMatchObject({ ok: false, problem: { code: 'not-editable' } });
  expect(await call('startBackfill', { open: 'properties', done: 'nothing' })).toMatchObject({
    ok: false,
    problem: { code: 'not-editable' },
  });
});

test('without the right to change many at once it goes item by item, and can be stopped and gone on with', async () => {
  await open(9);
  site.jira.controls.setPermission({ project: null, login: 'member', permission: 'BULK_CHANGE', allowed: false });
  expect((await preview()).drive).toBe('screen');
  await call('startBackfill', { open: 'labels-and-properties', done: 'nothing' });
  const stopped = await call('stopBackfill', {});
  expect(stopped).toMatchObject({ ok: true, value: { state: 'stopped', done: 0 } });
  await call('startBackfill', { open: 'labels-and-properties', done: 'nothing' });
  const first = await call('readBackfill', {});
  expect(first.ok && first.value.done).toBeGreaterThan(0);
});

test('an item that Jira refuses is named in the count, and the others are written', async () => {
  await open(60);
  site.jira.controls.failNext({ path: '/issue/properties', status: 400 });
  const status = await backfill({ open: 'labels-and-properties', done: 'properties' });
  expect(status).toMatchObject({ state: 'done', refused: 0, total: status.done });
});

test('where Jira works on five bulk operations already, it waits its turn and leaves nothing out', async () => {
  await open(60);
  const message = 'Only 5 bulk operations can run at the same time.';
  site.jira.controls.failNext({ path: '/bulk/issues/fields', status: 400, body: { errors: [{ message }] } });
  const before = await preview();
  const status = await backfill({ open: 'labels-and-properties', done: 'properties' });
  expect(status).toMatchObject({ state: 'done', refused: 0, total: status.done });
  expect(await count(`project = BIG AND ${labelled}`)).toBe(before.open.labels);
});
