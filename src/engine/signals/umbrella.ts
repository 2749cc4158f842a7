import { UMBRELLA_WORDS } from '../lexicon/umbrella-words';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const umbrella: Signal = {
  id: 'umbrella',
  says: 'Only holds other items.',
  find: phrases({ in: 'text', of: LISTS.umbrella, most: 1 }),
};

export const lists: Lists = {
  umbrella: [UMBRELLA_WORDS],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'unclear',
  why: 'An umbrella has no content of its own; its items are read one by one.',
  source: 'kinds-guide',
  fires: [{ summary: 'Umbrella for the payment work', quotes: ['Umbrella'] }],
  silent: [{ summary: 'Payment by bank transfer', because: 'says itself what it is' }],
};
