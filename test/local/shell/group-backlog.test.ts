import { countKinds, groupBacklog, NO_FILTER, passes, sumPoints } from '../../../local/shell/backlog/group-backlog';
import { replaceItems } from '../../../local/shell/backlog/replace-items';
import type { Item, Sprint } from '../../../local/shell/site/item';

const sprint = (id: number, state: Sprint['state']): Sprint => ({ id, name: `Sprint ${id}`, state });
const item = (key: string, part: Partial<Item> = {}): Item => ({
  id: key,
  key,
  summary: `About ${key}`,
  type: { id: '1', name: 'Story', iconPath: '', level: 0 },
  status: { name: 'To do', category: 'new' },
  labels: [],
  parent: null,
  sprints: [],
  points: null,
  ...part,
});
const keys = (items: readonly Item[]) => items.map(({ key }) => key);

test('the running sprint comes first, then those to come, then the rest that is not done', () => {
  const blocks = groupBacklog([
    item('A-1', { sprints: [sprint(8, 'future')] }),
    item('A-2', { sprints: [sprint(6, 'closed'), sprint(7, 'active')] }),
    item('A-3'),
    item('A-4', { sprints: [sprint(6, 'closed')], status: { name: 'Done', category: 'done' } }),
    item('A-5', { type: { id: '2', name: 'Epic', iconPath: '', level: 1 } }),
  ]);
  expect(blocks.map((block) => [block.sprint?.name ?? null, keys(block.items)])).toEqual([
    ['Sprint 7', ['A-2']],
    ['Sprint 8', ['A-1']],
    [null, ['A-3']],
  ]);
});

test('each filter asks its own question', () => {
  const one = item('A-1', { labels: ['kind-spike'], parent: item('A-9') });
  expect(passes(one, NO_FILTER)).toBe(true);
  expect(passes(one, { ...NO_FILTER, text: 'ABOUT a-1' })).toBe(true);
  expect(passes(one, { ...NO_FILTER, text: 'other' })).toBe(false);
  expect(passes(one, { ...NO_FILTER, kind: 'spike', epic: 'A-9', type: 'Story', status: 'To do' })).toBe(true);
  expect(passes(one, { ...NO_FILTER, kind: 'none' })).toBe(false);
  expect(passes(one, { ...NO_FILTER, epic: 'A-8' })).toBe(false);
});

test('counts follow the labels, points the status', () => {
  const items = [
    item('A-1', { labels: ['x', 'kind-story'], points: 3 }),
    item('A-2', { labels: ['kind-story'], points: 5, status: { name: 'Done', category: 'done' } }),
    item('A-3'),
  ];
  expect(countKinds(items).map(({ kind, count }) => [kind.id, count])).toEqual([
    ['story', 2],
    ['none', 1],
  ]);
  expect(countKinds([item('A-4')])).toEqual([]);
  expect(sumPoints(items)).toEqual({ new: 3, indeterminate: 0, done: 5 });
});

test('a newer reading takes the place of the older one, and what is new comes last', () => {
  const newer = replaceItems([item('A-1'), item('A-2')], [item('A-3'), item('A-1', { labels: ['kind-story'] })]);
  expect(newer.map(({ key, labels }) => [key, labels.length])).toEqual([
    ['A-1', 1],
    ['A-2', 0],
    ['A-3', 0],
  ]);
});
