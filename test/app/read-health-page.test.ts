import { readHealthPage } from '../../src/app/read-health-page';
import { settleIssue } from '../../src/app/settle-issue';
import { startHealth } from '../../src/app/start-health';
import type { HealthPage } from '../../src/contract/health-view';
import { memoryWorld } from '../support/in-memory-ports';
import type { ItemFields } from '../support/world';

type World = ReturnType<typeof memoryWorld>;

async function page(world: World, next: string | null = null): Promise<HealthPage> {
  const answer = await readHealthPage(world.ports, { projectId: '10000', next });
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

async function fill(world: World, items: readonly Partial<ItemFields>[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const item of items) ids.push(await world.create(item));
  return ids;
}

describe('the health page', () => {
  test('starts with the project’s name and Jira’s own estimate', async () => {
    const world = memoryWorld();
    await fill(world, [{}, {}, {}]);
    expect(await startHealth(world.ports, '10000')).toEqual({
      ok: true,
      value: { projectKey: 'WAY', projectName: 'Waymark', about: 3 },
    });
  });

  test('counts kinds, what got none, and what is not read', async () => {
    const world = memoryWorld();
    await fill(world, [
      { summary: 'story a' },
      { summary: 'story? b' },
      { summary: 'spike c', type: 'Task' },
      { summary: 'nothing d' },
      { summary: 'story e', type: 'Epic' },
      { summary: 'story f', type: 'Bug' },
    ]);
    expect(await page(world)).toMatchObject({
      read: 4,
      outOfScope: 2,
      kinds: { story: 2, enabler: 0, spike: 1, 'technical-task': 0 },
      notClassified: { defect: 0, unclear: 1, language: 0, close: 0 },
      decidedNone: 0,
      next: null,
    });
  });

  test('lists what is filed as something else, and stories forced on technical work with the words that show it', async () => {
    const world = memoryWorld();
    await fill(world, [
      { summary: 'technical-task that is forced', type: 'Story' },
      { summary: 'enabler filed right', type: 'Task' },
      { summary: 'story filed as a task', type: 'Task' },
      { summary: 'story that is forced, and yet one', type: 'Story' },
    ]);
    const { mismatches, forcedStories, inStoryForm } = await page(world);
    expect(mismatches.map(({ key, kind, filedAs }) => [key, kind, filedAs.name])).toEqual([
      ['WAY-3', 'story', 'Task'],
      ['WAY-1', 'technical-task', 'Story'],
    ]);
    expect(forcedStories.map(({ key, shownBy }) => [key, shownBy])).toEqual([['WAY-1', 'forced']]);
    expect(inStoryForm).toBe(2);
  });

  test('a person’s decision goes before the words', async () => {
    const world = memoryWorld();
    const [first = '', second = ''] = await fill(world, [{ summary: 'story a' }, { summary: 'story b' }]);
    await settleIssue(world.ports, first);
    await settleIssue(world.ports, second);
    await world.edit(first, { labels: ['kind-spike'] });
    await world.edit(second, { labels: [] });
    await settleIssue(world.ports, first);
    await settleIssue(world.ports, second);
    const { read, kinds, decidedNone, mismatches } = await page(world);
    expect({ read, kinds, decidedNone }).toMatchObject({ read: 2, kinds: { story: 0, spike: 1 }, decidedNone: 1 });
    expect(mismatches).toMatchObject([{ key: 'WAY-1', kind: 'spike', decided: true }]);
  });

  test('reads several pages of Jira in one call, stops when it has run long, and goes on where it stopped', async () => {
    const world = memoryWorld({ pageSize: 2, perSearch: 5000 });
    await fill(
      world,
      Array.from({ length: 7 }, () => ({ summary: 'story' })),
    );
    const first = await page(world);
    expect(first).toMatchObject({ read: 4, next: '4' });
    const second = await page(world, first.next);
    expect(second).toMatchObject({ read: 3, next: null });
  });

  test('a viewer who sees nothing gets no counts of others’ items', async () => {
    const world = memoryWorld();
    await fill(world, [{ summary: 'story a' }]);
    await world.allow({ viewerMaySee: false });
    expect(await page(world)).toMatchObject({ read: 0, outOfScope: 0 });
    expect(await startHealth(world.ports, '10000')).toMatchObject({ ok: false, problem: { code: 'not-visible' } });
  });
});
