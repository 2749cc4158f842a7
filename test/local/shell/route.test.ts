import fc from 'fast-check';
import { pathOf, type Route, readRoute } from '../../../local/shell/route/route';

test.each<[string, Route]>([
  ['/', { page: 'home' }],
  ['/browse/WAY-142', { page: 'issue', key: 'WAY-142' }],
  ['/spaces/WAY/backlog', { page: 'backlog', space: 'WAY' }],
  ['/spaces/WAY', { page: 'backlog', space: 'WAY' }],
  ['/spaces/WAY/items?q=a%20b', { page: 'items', space: 'WAY', query: 'a b' }],
  ['/items?q=x', { page: 'items', space: null, query: 'x' }],
  ['/spaces/WAY/apps/health/lists/1?x=2#y', { page: 'module', space: 'WAY', module: 'health', rest: '/lists/1?x=2#y' }],
  ['/dashboard', { page: 'dashboard' }],
  ['/nothing/here', { page: 'nowhere', path: '/nothing/here' }],
  ['/browse/%E0%A4%A', { page: 'issue', key: '%E0%A4%A' }],
])('%s is read', (address, route) => {
  expect(readRoute(address)).toEqual(route);
});

test('whatever route is written is read again', () => {
  const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/^\.{1,2}$/.test(text));
  const route: fc.Arbitrary<Route> = fc.oneof(
    word.map((key) => ({ page: 'issue' as const, key })),
    word.map((space) => ({ page: 'backlog' as const, space })),
    fc.tuple(fc.option(word), fc.string()).map(([space, query]) => ({
      page: 'items' as const,
      space,
      query,
    })),
    fc.tuple(word, word).map(([space, module]) => ({ page: 'module' as const, space, module, rest: '' })),
  );
  fc.assert(fc.property(route, (given) => expect(readRoute(pathOf(given))).toEqual(given)));
});
