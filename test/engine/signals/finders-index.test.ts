import { isDeepStrictEqual } from 'node:util';
import { packPhrases } from '../../../src/engine/signals/finders-index';
import { PACKED_PHRASES } from '../../../src/engine/signals/finders-index.generated';
import * as LISTS from '../../../src/engine/signals/finders-lists.generated';
import { allLists, identifierOf } from '../../../tools/index/all-lists';

test('the packed index is what the lists say today', () => {
  const { entries, numbers } = allLists();
  const named = Object.fromEntries(Object.entries(numbers).map(([name, number]) => [identifierOf(name), number]));
  const isFresh = JSON.stringify(packPhrases(entries)) === JSON.stringify(PACKED_PHRASES);
  if (!isFresh || !isDeepStrictEqual(named, { ...LISTS }))
    throw new Error('src/engine/signals/finders-*.generated.ts are stale: run npm run index');
});

test('lists of the same words share a number', () => {
  expect(LISTS.builderWantsStepBuilder).toBe(LISTS.builderGainsBuilder);
});
