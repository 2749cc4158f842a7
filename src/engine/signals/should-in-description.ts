import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const shouldInDescription: Signal = {
  id: 'should-in-description',
  says: 'Says how it should behave.',
  find: phrases({ in: 'description', of: LISTS.shouldInDescription, most: 2 }),
};

export const lists: Lists = {
  'should-in-description': ['should', 'must', 'would', 'shall'],
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'story',
  why: 'Behaviour that is asked for, in "should" and "must".',
  source: 'corpus',
  fires: [{ summary: 'Nicknames', description: 'Search should find trails by nickname.', quotes: ['should'] }],
  silent: [{ summary: 'Nicknames', description: 'A table maps them to trails.', because: 'no behaviour is asked for' }],
};
