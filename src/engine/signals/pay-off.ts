import { PAYOFF_WORDS } from '../lexicon/payoff-words';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const payOff: Signal = {
  id: 'pay-off',
  says: 'Says what it saves or prevents.',
  find: phrases({ in: 'text', of: LISTS.payOff }),
};

export const lists: Lists = {
  'pay-off': [PAYOFF_WORDS],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'enabler',
  why: 'A stated pay-off lets technical work be ranked beside stories.',
  source: 'practice-guide',
  fires: [
    {
      summary: 'Cache the build',
      description: 'It saves us a day and works every release.',
      quotes: ['saves us', 'every release'],
    },
  ],
  silent: [{ summary: 'Colour of the build badge', description: 'Green.', because: 'nothing is saved or prevented' }],
};
