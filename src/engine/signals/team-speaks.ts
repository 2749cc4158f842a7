import { DELIVERY_WORDS } from '../lexicon/delivery-words';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const teamSpeaks: Signal = {
  id: 'team-speaks',
  says: 'The team speaks of itself.',
  find: phrases({ in: 'text', of: LISTS.teamSpeaks, most: 2 }),
};

export const lists: Lists = {
  'team-speaks': [DELIVERY_WORDS],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'spike',
  why: 'A team that says "we" speaks of itself and its system; mostly it wants to know or to settle something.',
  source: 'corpus',
  fires: [{ summary: 'Split our build', description: 'We wait for it an hour each day.', quotes: ['our', 'We'] }],
  silent: [{ summary: 'Show opening hours', because: 'nobody of the team speaks' }],
};
