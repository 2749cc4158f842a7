import { packPhrases } from '../../../src/engine/signals/finders-index';
import { PACKED_PHRASES } from '../../../src/engine/signals/finders-index.generated';
import { LISTS } from '../../../src/engine/signals/finders-lists.generated';
import { allLists } from '../../../tools/index/all-lists';

test('the packed index is what the lists say today', () => {
  const { entries, numbers } = allLists();
  const isFresh = JSON.stringify([packPhrases(entries), numbers]) === JSON.stringify([PACKED_PHRASES, LISTS]);
  if (!isFresh) throw new Error('src/engine/signals/finders-*.generated.ts are stale: run npm run index');
});

test('lists of the same words share a number', () => {
  expect(LISTS['builder-wants-step/builder']).toBe(LISTS['builder-gains/builder']);
});
