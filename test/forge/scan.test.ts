import { generateBacklog } from '../../local/demo';
import type { Calls } from '../../src/contract/calls';
import { type StandIn, startStandIn } from '../support/stand-in';

// The whole app on the whole stand-in: a busy machine takes its time.
jest.setTimeout(60_000);

let site: StandIn;
afterEach(() => site.close());

const open = async (items: number) => {
  site = await startStandIn({ backlog: null });
  site.jira.seed(generateBacklog({ items }), { emit: false });
};
const member = () => site.jira.users.find(({ name }) => name === 'member')?.accountId ?? '';
const call = <Name extends keyof Calls>(functionKey: Name, payload: Calls[Name]['payload']) =>
  site.forge.screens.invoke(
    { moduleKey: 'backlog-health', accountId: member(), subject: { project: 'BIG' } },
    { functionKey, payload },
  ) as Promise<Calls[Name]['answer']>;
const logged = (event: string) => site.logs.filter((line) => line.includes(`"${event}"`));

test('a scan on the real platform calls reads the whole project, and its end is told', async () => {
  await open(620);
  const started = await call('startScan', {});
  expect(started).toMatchObject({ ok: true, value: { state: 'running', what: 'first', about: 620 } });
  await site.forge.settled();
  expect(logged('scan-done')).toEqual([expect.stringContaining('"what":"first","done":620')]);
  expect(await call('readScan', {})).toMatchObject({ ok: true, value: { state: 'none' } });
  expect(site.problems).toEqual([]);
});

test('a later one reads what changed, and a deleted item is marked at once', async () => {
  await open(60);
  await call('startScan', {});
  await site.forge.settled();
  await site.call('admin', 'PUT /rest/api/3/issue/BIG-5', { fields: { summary: 'Walkers can pay by card' } });
  await site.call('admin', 'DELETE /rest/api/3/issue/BIG-6');
  await site.forge.settled();
  expect(logged('marked-gone')).toHaveLength(1);
  await call('startScan', {});
  await site.forge.settled();
  expect(logged('scan-done').at(-1)).toContain('"what":"refresh"');
  expect(site.problems).toEqual([]);
});

test('where Jira asks to slow down, the scan waits in the queue and goes on', async () => {
  site = await startStandIn({ backlog: null, secondMs: 20 });
  site.jira.seed(generateBacklog({ items: 30 }), { emit: false });
  site.jira.controls.failNext({ path: '/search/jql', status: 429, headers: { 'retry-after': '20' } });
  await call('startScan', {});
  await site.forge.settled();
  expect(logged('scan-interrupted')).toEqual([expect.stringContaining('rate-limited')]);
  expect(logged('scan-done')).toHaveLength(1);
});

test('the daily schedule reads nothing where nobody looked', async () => {
  await open(10);
  await site.forge.runSchedule('daily-scans');
  await site.forge.settled();
  expect(logged('daily-scans')).toEqual([expect.stringContaining('"projects":0')]);
});
