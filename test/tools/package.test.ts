import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_FILTERS } from '../../src/app/no-filters';
import { SMALL_BACKLOG } from '../support/small-backlog';
import { type StandIn, startStandIn } from '../support/stand-in';

const functions = mkdtempSync(join(tmpdir(), 'true-story-functions-'));
let site: StandIn;

beforeAll(async () => {
  const written = spawnSync(process.execPath, ['tools/package/write-functions.mjs', functions], { encoding: 'utf8' });
  expect(written).toMatchObject({ status: 0, stderr: '' });
  site = await startStandIn({ functions, backlog: SMALL_BACKLOG });
  await site.forge.settled();
}, 60_000);
afterAll(async () => {
  await site?.close();
  rmSync(functions, { recursive: true });
});

const ask = (moduleKey: string, functionKey: string, payload: unknown) => {
  const accountId = site.jira.users.find(({ name }) => name === 'member')?.accountId ?? '';
  const subject = moduleKey === 'issue-panel' ? { issue: 'ABC-3' } : { project: 'ABC' };
  return site.forge.screens.invoke({ moduleKey, accountId, subject }, { functionKey, payload });
};

test('the functions as they are deployed label an item, show it and what can be applied, and read a backlog', async () => {
  const summary = 'As a developer, I want to connect to the database so that I can store data';
  const fields = { project: { key: 'ABC' }, issuetype: { name: 'Story' }, summary };
  expect(await site.call('member', 'POST /rest/api/3/issue', { fields })).toMatchObject({ status: 201 });
  await site.forge.settled();
  expect(await site.call('member', 'GET /rest/api/3/issue/ABC-3')).toMatchObject({
    body: { fields: { labels: ['kind-technical-task'] } },
  });

  expect(await ask('issue-panel', 'readIssue', {})).toMatchObject({
    ok: true,
    value: { state: 'read', verdict: { kind: 'technical-task', band: 'clear' } },
  });
  expect(await ask('issue-panel', 'readApplyOptions', {})).toMatchObject({ ok: true });

  expect(await ask('backlog-health', 'startScan', {})).toMatchObject({ ok: true });
  await site.forge.settled();
  expect(await ask('backlog-health', 'openHealth', { filters: NO_FILTERS, compare: null })).toMatchObject({
    ok: true,
    value: { reading: { seen: 'all', each: [{}, {}, {}] } },
  });
  expect(site.problems).toEqual([]);
});
