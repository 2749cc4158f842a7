import { demoBacklog } from '../../local/demo';
import type { Backlog } from '../../local/jira';
import type { Calls } from '../../src/contract/calls';
import type { IssueReading } from '../../src/contract/issue-view';
import { LIFT, requestFor } from '../support/apply-world';
import { NO_FILTERS } from '../support/rows';
import { type StandIn, startStandIn } from '../support/stand-in';

// The whole app on the whole stand-in, with two projects read: a busy machine takes its time.
jest.setTimeout(60_000);

const FORCED = 'WAY-142';

let site: StandIn;
beforeEach(async () => {
  site = await startStandIn({ backlog: null });
  site.jira.seed(twoProjects(), { emit: false });
  for (const project of ['WAY', 'SEA']) {
    await onPage(project, 'startScan', {});
    await site.forge.settled();
  }
});
afterEach(() => site.close());

/** The demo's Waymark, and beside it a project of the same make with one item; the next one gets a number that WAY lists too. */
function twoProjects(): Backlog {
  const { projects, issues } = demoBacklog();
  const [way] = projects;
  if (way === undefined) throw new Error('the demo has no project');
  return {
    projects: [way, { ...way, key: 'SEA', name: 'Seaside', sprints: [] }],
    issues: [
      ...issues.filter(({ project }) => project === 'WAY'),
      {
        key: 'SEA-20',
        project: 'SEA',
        type: 'Story',
        summary: 'As a swimmer, I want to see the tides, so that I come back',
      },
    ],
  };
}

type Call = keyof Calls;
const accountId = () => site.jira.users.find(({ name }) => name === 'admin')?.accountId ?? '';
const onPage = <Name extends Call>(project: string, functionKey: Name, payload: Calls[Name]['payload']) =>
  site.forge.screens.invoke(
    { moduleKey: 'backlog-health', accountId: accountId(), subject: { project } },
    { functionKey, payload },
  ) as Promise<Calls[Name]['answer']>;
const onItem = <Name extends Call>(issue: string, functionKey: Name, payload: Calls[Name]['payload']) =>
  site.forge.screens.invoke(
    { moduleKey: 'issue-panel', accountId: accountId(), subject: { issue } },
    { functionKey, payload },
  ) as Promise<Calls[Name]['answer']>;

const read = async (issue: string): Promise<IssueReading> => {
  const answer = await onItem(issue, 'readIssue', {});
  if (!answer.ok || answer.value.state !== 'read') throw new Error(JSON.stringify(answer));
  return answer.value;
};
interface Shown {
  readonly id: string;
  readonly key: string;
  readonly fields: {
    readonly summary: string;
    readonly labels: readonly string[];
    readonly subtasks: readonly { readonly key: string }[];
    readonly issuelinks: readonly object[];
  };
  readonly properties: { readonly 'true-story'?: { readonly decision: object | null } };
}
const show = async (issue: string) =>
  (await site.call<Shown>('admin', `GET /rest/api/3/issue/${issue}?properties=true-story`)).body;
/** Keys of everything that a project's page lists. */
const listed = async (project: string): Promise<readonly string[]> => {
  const sort = { by: 'due', descending: false } as const;
  const keys: string[] = [];
  for (let total = 1; keys.length < total; ) {
    const asked = { query: { list: 'all' }, filters: NO_FILTERS, sort, from: keys.length, size: 100 } as const;
    const answer = await onPage(project, 'readHealthList', asked);
    if (!answer.ok || answer.value.items.length === 0) throw new Error(JSON.stringify(answer));
    keys.push(...answer.value.items.map(({ key }) => key));
    total = answer.value.total;
  }
  return keys;
};
const readAgain = async (project: string) => {
  await onPage(project, 'startScan', {});
  await site.forge.settled();
};

const move = async (issue: string, project: string) => {
  const { body } = await site.call<{ issueTypes: { id: string; name: string }[] }>(
    'admin',
    `GET /rest/api/3/project/${project}`,
  );
  const type = body.issueTypes.find(({ name }) => name === 'Story')?.id;
  const infers = [
    'inferStatusDefaults',
    'inferFieldDefaults',
    'inferSubtaskTypeDefault',
    'inferClassificationDefaults',
  ];
  const target = { issueIdsOrKeys: [issue], ...Object.fromEntries(infers.map((name) => [name, true])) };
  await site.call('admin', 'POST /rest/api/3/bulk/issues/move', {
    targetToSourcesMapping: { [`${project},${type}`]: target },
  });
  await new Promise(setImmediate);
  await site.forge.settled();
  const { key } = await show(issue);
  if (!key.startsWith(`${project}-`)) throw new Error(`${issue} was not moved: it is ${key}`);
  return key;
};

test('a moved item takes its label, its record and the team’s decision along, and its row changes the project', async () => {
  expect(await onItem(FORCED, 'keepDecision', { kind: 'enabler' })).toMatchObject({ ok: true });
  await site.forge.settled();
  const before = await show(FORCED);
  expect(before.fields.labels).toContain('kind-enabler');
  const staying = (await listed('WAY')).filter((each) => each !== FORCED);
  expect(await listed('WAY')).toContain(FORCED);
  const key = await move(FORCED, 'SEA');
  expect(staying).toContain(key.replace('SEA', 'WAY'));
  const after = await show(key);
  expect(after).toMatchObject({
    id: before.id,
    fields: { labels: before.fields.labels },
    properties: before.properties,
  });
  expect(await read(key)).toMatchObject({
    key,
    decision: { kind: 'enabler', by: 'panel' },
    labelState: { label: 'kind-enabler' },
  });
  // Gone at once where it was, and there with the next reading of where it is.
  expect(await listed('WAY')).not.toContain(FORCED);
  await readAgain('SEA');
  await readAgain('WAY');
  expect(await listed('SEA')).toContain(key);
  // Its mark from before the move was read as well, and took nobody's place by its new number.
  expect(await listed('WAY')).toEqual(staying);
  expect(await onItem(key, 'dropDecision', {})).toMatchObject({ ok: true, value: { decision: null } });
  expect(site.problems).toEqual([]);
});

test('what was applied before a move can be taken back after it, with the sub-tasks that followed', async () => {
  const before = await show(FORCED);
  const applied = await onItem(FORCED, 'applySuggestion', requestFor(await read(FORCED), LIFT));
  expect(applied).toMatchObject({ value: { state: 'applied' } });
  await site.forge.settled();
  const key = await move(FORCED, 'SEA');
  expect((await show(key)).fields.subtasks.map((subtask) => subtask.key)).toEqual([expect.stringMatching(/^SEA-/)]);
  expect((await read(key)).applied?.changes).toHaveLength(5);
  expect(await onItem(key, 'undoApply', { leaveEdited: true })).toMatchObject({ value: { state: 'undone' } });
  await site.forge.settled();
  expect((await show(key)).fields).toMatchObject({ summary: before.fields.summary, subtasks: [] });
  expect((await show(key)).fields.issuelinks).toEqual(before.fields.issuelinks);
  expect(site.problems).toEqual([]);
});

test('a call that was lost before a move is caught up with after it: nothing is made twice', async () => {
  const count = async () =>
    (
      await site.call<{ count: number }>('admin', 'POST /rest/api/3/search/approximate-count', {
        jql: 'project in (WAY, SEA)',
      })
    ).body.count;
  const before = await count();
  const request = requestFor(await read(FORCED), LIFT);
  const { handle } = site.jira;
  const lossy: typeof handle = (asked) => {
    const answer = handle(asked);
    if (asked.method !== 'POST' || !asked.path.endsWith('/issue/bulk')) return answer;
    (site.jira as { handle: typeof handle }).handle = handle;
    return { ...answer, status: 502, body: 'lost' };
  };
  (site.jira as { handle: typeof handle }).handle = lossy;
  await onItem(FORCED, 'applySuggestion', request);
  site.jira.controls.setSearchLag(3_600_000);
  const key = await move(FORCED, 'SEA');
  expect(await onItem(key, 'finishApply', { values: {} })).toMatchObject({ value: { state: 'applied' } });
  site.jira.controls.setSearchLag(0);
  expect(await count()).toBe(before + 2);
});
