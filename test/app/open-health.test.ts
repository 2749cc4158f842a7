import { keepWeek } from '../../src/app/keep-week';
import { openHealth } from '../../src/app/open-health';
import { readHealthList } from '../../src/app/read-health-list';
import { readTalk } from '../../src/app/read-talk';
import { newJob } from '../../src/app/scan-job';
import type { HealthFilters, HealthListQuery, HealthRow } from '../../src/engine/index';
import { type HealthWorldOptions, healthWorld } from '../support/health-world';
import { backlogOf, EPIC_TYPE, NO_FILTERS, row, rows, TASK_TYPE } from '../support/rows';

type World = ReturnType<typeof healthWorld>;

async function open(world: World, filters: Partial<HealthFilters> = {}) {
  const answer = await openHealth(world.ports, '1', { filters: { ...NO_FILTERS, ...filters }, compare: null });
  if (!answer.ok) throw new Error(answer.problem.code);
  const { reading } = answer.value;
  if (reading === null) throw new Error('not read');
  return { ...answer.value, reading };
}

async function list(world: World, query: HealthListQuery, given: object = {}) {
  const sort = { by: 'work', descending: false } as const;
  const answer = await readHealthList(world.ports, '1', {
    query,
    filters: NO_FILTERS,
    sort,
    from: 0,
    size: 100,
    ...given,
  });
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

const forced = { kind: 'technical-task', found: ['forced-story'], parent: 500, issueType: TASK_TYPE } as const;
const worldOf = (all: readonly HealthRow[], options: Omit<HealthWorldOptions, 'backlog'> = {}, tables = {}) =>
  healthWorld({ backlog: backlogOf(all, tables), ...options });

describe('what a viewer may not see', () => {
  const secret = row({ ...forced, id: 10_900, components: [7], labels: [1], sprints: [3] });
  const epic = row({ id: 500, scope: 'epic', kind: null, issueType: EPIC_TYPE });
  const waiting = row({ ...forced, id: 10_800, blocks: [secret.id] });
  const all = [epic, secret, waiting, ...rows(25, { components: [8] })];
  const tables = {
    components: [
      { id: 7, name: 'Secret part' },
      { id: 8, name: 'Map' },
    ],
  };
  const world = () => worldOf(all, { hidden: [secret.id] }, tables);

  test('counts nowhere: the picture is that of a backlog without it', async () => {
    const without = worldOf(
      all.filter((one) => one !== secret),
      {},
      tables,
    );
    const [seen, expected] = [(await open(world())).reading, (await open(without)).reading];
    expect(seen.seen).toBe('some');
    expect(seen.picture).toEqual(expected.picture);
    expect(seen.choices).toEqual(expected.choices);
    expect(JSON.stringify(seen)).not.toMatch(/Secret part|WAY-900|10900/);
  });

  test('is on no list, and nothing says that others wait for it', async () => {
    expect(await list(world(), { list: 'forced-story' })).toMatchObject({ total: 1, ids: ['10800'] });
    const talk = await readTalk(world().ports, '1', { filters: NO_FILTERS, most: 10 });
    expect(talk).toMatchObject({ ok: true, value: { total: 1, items: [{ key: 'WAY-800', blocks: [] }] } });
  });

  test('in more than 10,000 items only totals of all are shown, whatever the filters; lists hold the viewer’s own', async () => {
    const many = [secret, ...rows(10_000)];
    const large = worldOf(many, { hidden: [secret.id] });
    const { reading } = await open(large, { labels: ['audit'] });
    expect(reading).toMatchObject({ seen: 'totals', picture: { items: 10_001 }, each: null });
    expect(reading.choices).toEqual({
      epics: [],
      components: [],
      versions: [],
      labels: [],
      issueTypes: [],
      sprints: [],
    });
    expect(reading.talk).toEqual({ items: [], total: 0 });
    expect(large.told.calls).not.toContain('ids');
    expect(await list(large, { list: 'forced-story' })).toMatchObject({ total: 0 });
    expect((await open(worldOf(many))).reading).toMatchObject({ seen: 'all', picture: { items: 10_001 } });
  });
});

test('a Jira that does not answer is a problem, not an empty picture', async () => {
  const world = worldOf(rows(3));
  world.told.problem = { code: 'jira-unavailable', where: 'looking for items' };
  expect(await openHealth(world.ports, '1', { filters: NO_FILTERS, compare: null })).toMatchObject({
    ok: false,
    problem: { code: 'jira-unavailable' },
  });
});

describe('an older reading', () => {
  test('is shown while a fresh one begins, and a fresh one is left alone', async () => {
    const world = worldOf(rows(3));
    expect(await open(world)).toMatchObject({ scan: { state: 'none' } });
    expect(world.told.pushed).toEqual([]);
    world.clock.at += 4 * 60_000;
    expect(await open(world)).toMatchObject({ scan: { state: 'running', what: 'refresh' }, reading: { seen: 'all' } });
    expect(world.told.pushed).toHaveLength(1);
    await open(world);
    expect(world.told.pushed).toHaveLength(1);
  });

  test('is not taken up again against the wish of the person who stopped it', async () => {
    const world = worldOf(rows(3));
    world.clock.at += 60 * 60_000;
    const begun = { id: 'a', what: 'refresh', engine: '', phase: 'changes', later: [], about: 3 } as const;
    world.told.job = { ...newJob({ ...begun, startedAt: new Date(world.clock.at).toISOString() }), state: 'stopped' };
    expect(await open(world)).toMatchObject({ scan: { state: 'stopped' } });
    expect(world.told.pushed).toEqual([]);
  });
});

describe('few items', () => {
  test('under 20 each of them is shown', async () => {
    const all = [row({ id: 10_001 }), row({ ...forced, id: 10_002 })];
    const { reading } = await open(worldOf(all, { words: { 10002: 'As a developer, I want an index' } }));
    expect(reading.each?.map(({ key, kind, summary }) => [key, kind, summary])).toEqual([
      ['WAY-1', 'story', 'Walkers can book a tour'],
      ['WAY-2', 'technical-task', 'As a developer, I want an index'],
    ]);
    expect((await open(worldOf(rows(20)))).reading.each).toBeNull();
  });

  test('an item that has left the project since is not shown without its words', async () => {
    const all = [row({ id: 10_001 }), row({ id: 10_002 })];
    expect((await open(worldOf(all, { moved: [10_001] }))).reading.each?.map(({ key }) => key)).toEqual(['WAY-2']);
  });
});

test('opening costs a call for the ids, one for the words, and one for the names of epics', async () => {
  const world = worldOf([row({ id: 500, scope: 'epic', kind: null }), ...rows(30, forced)]);
  await open(world);
  expect(world.told.calls).toEqual(['ids', 'look', 'names of 1', 'words of 12']);
});

describe('weekly readings', () => {
  test('are kept once a week and become the trend of the whole, never of a part', async () => {
    const world = worldOf(rows(30, { marks: 2 }));
    for (const days of [21, 14, 14, 7]) {
      world.clock.at -= days * 86_400_000;
      await keepWeek(world.ports, '1');
      world.clock.at += days * 86_400_000;
    }
    expect(world.told.weeks).toHaveLength(3);
    const trend = (view: Awaited<ReturnType<typeof open>>) => view.reading.picture.checks[2]?.trend?.basis ?? null;
    expect(trend(await open(world))).toBe('weekly-readings');
    expect(trend(await open(world, { statuses: ['to-do'] }))).toBeNull();
    const partly = worldOf(rows(30), { hidden: [] });
    partly.told.weeks = world.told.weeks;
    const hiding = worldOf([...rows(30), row({ id: 10_999 })], { hidden: [10_999] });
    hiding.told.weeks = world.told.weeks;
    expect([trend(await open(partly)), trend(await open(hiding))]).toEqual(['weekly-readings', null]);
  });
});

describe('a list', () => {
  test('comes in pages of one order, with all its ids and its base', async () => {
    const all = Array.from({ length: 130 }, (_none, at) => row({ ...forced, id: 11_000 + at, marks: 1 }));
    const world = worldOf(all);
    const second = await list(world, { list: 'forced-story' }, { from: 100 });
    expect(second).toMatchObject({ total: 130, of: 130, from: 100 });
    expect(second.items).toHaveLength(30);
    expect(second.items[0]?.key).toBe('WAY-1100');
    expect(second.ids).toHaveLength(130);
    expect(world.told.calls).toEqual(['ids', 'words of 30']);
  });

  test('is found in Jira by its keys where they are few, else by its kind where it has one', async () => {
    const world = worldOf([...rows(201), ...rows(2, { ...forced, id: 12_000 }).slice(0, 1)]);
    expect((await list(world, { list: 'forced-story' })).jql).toEqual({ query: 'key in (WAY-2000)', byKind: false });
    expect((await list(world, { list: 'story' })).jql).toEqual({
      query: 'project = "WAY" AND trueStoryKind = "story"',
      byKind: true,
    });
    expect((await list(world, { list: 'all' })).jql).toEqual({ query: 'project = "WAY"', byKind: false });
    expect((await list(world, { list: 'no-stated-gain' })).jql).toBeNull();
    const open = { filters: { ...NO_FILTERS, statuses: ['to-do'] } };
    expect((await list(world, { list: 'story' }, open)).jql).toBeNull();
    expect((await list(world, { list: 'spike' })).jql).toBeNull();
  });
});
