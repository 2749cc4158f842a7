import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const easierToUse: Signal = {
  id: 'easier-to-use',
  says: 'Makes the product easier to use.',
  find: phrases({
    in: 'text',
    of: LISTS.easierToUse,
    most: 2,
  }),
};

export const lists: Lists = {
  'easier-to-use': [
    'usability',
    'user experience',
    'user friendly',
    'look and feel',
    'intuitive',
    'confusing',
    'confused',
    'confuses',
    'easier to',
    'easily',
    'readable',
    'accessible',
    'accessibility',
    'screen reader',
    'large print',
    'convenient',
    'at a glance',
    'on my phone',
    'in my language',
    'without calling',
    'without having to',
  ],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'story',
  why: 'Ease of use is noticed by people, not by systems.',
  source: 'user-stories-applied',
  fires: [
    {
      summary: 'Larger buttons',
      description: 'Easier to hit with gloves; the small ones are confusing.',
      quotes: ['Easier to', 'confusing'],
    },
  ],
  silent: [
    { summary: 'Smaller images', description: 'They load from the cache.', because: 'ease of use is not mentioned' },
  ],
};
