import { WISH_WORDS } from '../lexicon/wish-words';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const wish: Signal = {
  id: 'wish',
  says: 'A wish for the product.',
  find: phrases({ in: 'text', of: LISTS.wish, most: 2 }),
};

export const lists: Lists = {
  wish: [WISH_WORDS],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'story',
  why: 'Feature requests say what would be nice to have or possible to do.',
  source: 'user-stories-applied',
  fires: [
    {
      summary: 'Sort by steepness',
      description: 'It would be nice to have the flattest first.',
      quotes: ['would be nice'],
    },
  ],
  silent: [{ summary: 'Rebuild the index', description: 'Takes about an hour.', because: 'nothing is wished for' }],
};
