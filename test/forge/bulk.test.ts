import type { Backlog } from '../../local/jira';
import type { BulkStatus } from '../../src/contract/bulk-view';
import type { Calls } from '../../src/contract/calls';
import { type StandIn, startStandIn } from '../support/stand-in';

// The whole app on the whole stand-in, and one edit a second: a busy machine takes its time.
jest.setTimeout(60_000);

let site: StandIn;
beforeEach(async () => {
  site = await startStandIn({ backlog: null });
  site.jira.seed(BACKLOG, { emit: false });
});
afterEach(() => site.close());

const STORY = 'As a visitor, I want to save a trail to a list so that I find it again on the day of the walk';
const TASK = 'As a developer, I want to rename TrailDto';
const BACKLOG: Backlog = {
  projects: [
    {
      key: 'WAY',
      name: 'Waymark',
      style: 'company-managed',
      labelsOnScreen: true,
      issueTypes: ['Story', 'Task', 'Bug'].map((name) => ({ name, hierarchyLevel: 0 as const })),
      statuses: [{ name: 'To do', category: 'new' }],
      sprints: [],
    },
  ],
  issues: [
    { key: 'WAY-1', project: 'WAY', type: 'Story', summary: STORY },
    { key: 'WAY-2', project: 'WAY', type: 'Story', summary: TASK },
    { key: 'WAY-3', project: 'WAY', type: 'Bug', summary: TASK },
    { key: 'WAY-4', project: 'WAY', type: 'Story', summary: TASK, labels: ['mobile'] },
  ],
};

const call = async <Name extends keyof Calls>(functionKey: Name, payload: Calls[Name]['payload']) => {
  const accountId = site.jira.users.find(({ name }) => name === 'member')?.accountId ?? '';
  const viewing = { moduleKey: 'backlog-health', accountId, subject: { project: 'WAY' } };
  return (await site.forge.screens.invoke(viewing, { functionKey, payload })) as Calls[Name]['answer'];
};
const read = async (key: string) => {
  type Read = { id: string; fields: { labels: string[]; issuetype: { name: string } } };
  const { body } = await site.call<Read>('admin', `GET /rest/api/3/issue/${key}`);
  return { id: body.id, labels: body.fields.labels, type: body.fields.issuetype.name };
};
const ids = () => Promise.all(['WAY-1', 'WAY-2', 'WAY-3', 'WAY-4'].map(async (key) => (await read(key)).id));
async function untilEnd(): Promise<BulkStatus> {
  for (;;) {
    const answer = await call('readBulk', {});
    if (!answer.ok) throw new Error(answer.problem.code);
    if (answer.value.state !== 'running') return answer.value;
  }
}

test('work types change to what the words say, and go back, except where somebody changed one since', async () => {
  const chosen = { action: 'change-type', ids: await ids() } as const;
  const preview = await call('previewBulk', chosen);
  if (!preview.ok) throw new Error(preview.problem.code);
  expect(preview.value.lines.map(({ key, leftAlone }) => `${key} ${leftAlone}`).sort()).toEqual([
    'WAY-1 already-so',
    'WAY-2 null',
    'WAY-3 no-kind',
    'WAY-4 null',
  ]);
  expect(preview.value.changes).toBe(2);
  expect(await call('startBulk', chosen)).toMatchObject({ ok: true, value: { state: 'running', total: 2, done: 0 } });
  expect(await untilEnd()).toMatchObject({ state: 'done', done: 2, changed: 2, leftAlone: [] });
  expect([(await read('WAY-2')).type, (await read('WAY-4')).type]).toEqual(['Task', 'Task']);

  await site.call('admin', 'PUT /rest/api/3/issue/WAY-4', { fields: { issuetype: { name: 'Bug' } } });
  await call('undoBulk', {});
  const undone = await untilEnd();
  expect(undone).toMatchObject({
    state: 'undone',
    done: 2,
    changed: 1,
    total: 2,
    undoUntil: null,
    leftAlone: [{ key: 'WAY-4', why: 'changed-since' }],
  });
  expect([(await read('WAY-2')).type, (await read('WAY-4')).type]).toEqual(['Story', 'Bug']);
});

test('labels are kept as the team’s decision, and the words decide again after the undo', async () => {
  await call('startBulk', { action: 'keep-label', ids: await ids() });
  expect(await untilEnd()).toMatchObject({ state: 'done', done: 3, action: 'keep-label' });
  expect((await read('WAY-4')).labels).toEqual(['mobile', 'kind-technical-task']);
  const decisions = async () => {
    const jql = 'project = WAY AND trueStoryDecidedBy = panel';
    return (await site.call<{ count: number }>('admin', 'POST /rest/api/3/search/approximate-count', { jql })).body
      .count;
  };
  expect(await decisions()).toBe(3);
  expect(await call('previewBulk', { action: 'keep-label', ids: await ids() })).toMatchObject({
    value: { changes: 0 },
  });
  await call('undoBulk', {});
  expect(await untilEnd()).toMatchObject({ state: 'undone' });
  expect(await decisions()).toBe(0);
});

test('a stop leaves the rest as it was', async () => {
  await call('startBulk', { action: 'change-type', ids: await ids() });
  expect(await call('stopBulk', {})).toMatchObject({ ok: true, value: { state: 'stopped', done: 0 } });
  expect(await untilEnd()).toMatchObject({ state: 'stopped', done: 0, total: 2 });
  expect((await read('WAY-2')).type).toBe('Story');
});

test('without the right to edit nothing is offered', async () => {
  site.jira.controls.setRole({ project: 'WAY', login: 'member', role: 'viewer' });
  const refused = await call('previewBulk', { action: 'change-type', ids: await ids() });
  expect(refused).toMatchObject({ ok: false, problem: { code: 'not-editable' } });
});
