import { demoBacklog } from '../../local/demo';
import type { Calls } from '../../src/contract/calls';
import type { HealthFilters } from '../../src/engine/index';
import { NO_FILTERS } from '../support/rows';
import { type StandIn, startStandIn } from '../support/stand-in';

// Read by all tests in turn: the first one stands before the reading, the last takes the right to edit away.
let site: StandIn;
beforeAll(async () => {
  site = await startStandIn({ backlog: null });
  site.jira.seed(demoBacklog(), { emit: false });
}, 60_000);
afterAll(() => site.close());

const accountOf = (login: string) => site.jira.users.find(({ name }) => name === login)?.accountId ?? '';
const call = <Name extends keyof Calls>(functionKey: Name, payload: Calls[Name]['payload'], login = 'member') =>
  site.forge.screens.invoke(
    { moduleKey: 'backlog-health', accountId: accountOf(login), subject: { project: 'WAY' } },
    { functionKey, payload },
  ) as Promise<Calls[Name]['answer']>;

async function value<Name extends keyof Calls>(name: Name, payload: Calls[Name]['payload']) {
  const answer = await call(name, payload);
  if (!answer.ok) throw new Error(`${name}: ${answer.problem.code} ${answer.problem.where}`);
  return answer.value as Extract<Calls[Name]['answer'], { readonly ok: true }>['value'];
}

const open = (filters: Partial<HealthFilters> = {}) =>
  value('openHealth', { filters: { ...NO_FILTERS, ...filters }, compare: null });
const list = (query: Calls['readHealthList']['payload']['query'], given: object = {}) =>
  value('readHealthList', {
    query,
    filters: NO_FILTERS,
    sort: { by: 'due', descending: false },
    from: 0,
    size: 100,
    ...given,
  });

test('before the first reading the page says how much there is to read', async () => {
  expect(await open()).toMatchObject({ project: { key: 'WAY' }, scan: { state: 'none' }, reading: null });
  expect((await open()).about).toBeGreaterThan(100);
  await call('startScan', {});
  await site.forge.settled();
  expect((await open()).reading).not.toBeNull();
});

test('after it the numbers agree with each other and with the lists behind them', async () => {
  const { reading, about } = await open();
  if (reading === null) throw new Error('not read');
  const { picture, choices, talk } = reading;
  expect(about).toBeNull();
  expect(reading).toMatchObject({ seen: 'all', each: null, mayEdit: true });
  const kinds = Object.values(picture.mix.items).reduce((sum, count) => sum + count, 0);
  expect(kinds).toBe(picture.read);
  const all = await list({ list: 'all' });
  expect(all).toMatchObject({ total: picture.items, from: 0 });
  expect(all.items).toHaveLength(100);
  const forced = await list({ list: 'forced-story' });
  expect(forced).toMatchObject({
    total: picture.truthfulness.forcedStories.count,
    of: picture.truthfulness.forcedStories.of,
    jql: { byKind: false },
  });
  for (const item of forced.items) {
    expect(item.problems[0]).toBe('forced-story');
    expect(item.summary.length).toBeGreaterThan(0);
    expect(item.shownBy).toBeTruthy();
  }
  expect(picture.flow.by).toBe('sprint');
  expect(choices.epics.map(({ summary }) => summary)).toContain('Accounts and privacy');
  expect(talk.items).toHaveLength(12);
  expect(talk.total).toBeGreaterThan(12);
  expect(site.problems).toEqual([]);
}, 20_000);

test('a filter narrows all of it down', async () => {
  const whole = await open();
  const epic = whole.reading?.choices.epics[0];
  const part = await open({ epics: [epic?.id ?? 0] });
  expect(part.reading?.picture.items).toBeGreaterThan(0);
  expect(part.reading?.picture.items).toBeLessThan(whole.reading?.picture.items ?? 0);
  const none = await open({ labels: ['nobody-has-it'] });
  expect(none.reading?.picture).toMatchObject({ items: 0, score: null });
});

test('the ids that a viewer may see are asked for once a visit, and by each viewer', async () => {
  const searches: string[] = [];
  const { handle } = site.jira;
  site.jira.handle = (request) => {
    const { fields = [] } = (request.body ?? {}) as { fields?: readonly string[] };
    if (request.path.endsWith('/search/jql') && fields.join() === 'id') searches.push(request.as.type);
    return handle(request);
  };
  const first = await list({ list: 'all' });
  const second = await list({ list: 'all' }, { from: 100 });
  await value('readItem', { id: second.items[0]?.id ?? '' });
  expect(searches).toEqual(['user']);
  expect(second.total).toBe(first.total);
  await list({ list: 'all' });
  expect(searches).toHaveLength(2);
  const query = { query: { list: 'all' }, filters: NO_FILTERS, sort: { by: 'due', descending: false } } as const;
  await call('readHealthList', { ...query, from: 100, size: 100 }, 'admin');
  expect(searches).toHaveLength(3);
  site.jira.handle = handle;
});

test('the talk, an item of it, a decision on it, and what a wording would read as', async () => {
  const talk = await value('readTalk', { filters: NO_FILTERS, most: 3 });
  const [first] = talk.items;
  if (first === undefined) throw new Error('nothing to talk about');
  const item = await value('readItem', { id: first.id });
  expect(item).toMatchObject({ view: { state: 'read', key: first.key }, talk: { due: first.due } });
  expect(item.talk.problems).toContain(first.problem);
  const decided = await value('keepItemDecision', { id: first.id, kind: 'spike' });
  expect(decided.view).toMatchObject({ decision: { kind: 'spike', by: 'panel' } });
  const words = await value('readWords', { summary: 'Investigate which map library loads fastest', description: '' });
  expect(words.verdict.kind).toBe('spike');
});

test('items of another project are none of this page’s', async () => {
  const { id } = (await site.call<{ readonly id: string }>('member', 'GET /rest/api/3/issue/BIRD-1')).body;
  expect(await call('readItem', { id })).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  expect(await call('keepItemDecision', { id, kind: 'spike' })).toMatchObject({ ok: false });
});

test('what is no question of ours is refused, and an unknown list is empty', async () => {
  const bad = { filters: NO_FILTERS, sort: { by: 'due', descending: false }, from: 0, size: 5000 };
  expect(await call('readHealthList', { query: { list: 'all' }, ...bad } as never)).toMatchObject({
    problem: { code: 'invalid-request' },
  });
  expect(await list({ list: 'constructor' as never })).toMatchObject({ total: 0, of: null, jql: null });
});

test('who may only read is offered no changes', async () => {
  site.jira.controls.setRole({ project: 'WAY', login: 'member', role: 'viewer' });
  expect((await open()).reading).toMatchObject({ mayEdit: false, seen: 'all' });
});
