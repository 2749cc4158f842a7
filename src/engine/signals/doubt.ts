import { DOUBT_WORDS } from '../lexicon/doubt-words';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const doubt: Signal = {
  id: 'doubt',
  says: 'Weighs whether it can or should be done.',
  find: phrases({ in: 'text', of: LISTS.doubt }),
};

export const lists: Lists = {
  doubt: [DOUBT_WORDS],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'spike',
  why: 'Feasibility, alternatives and open questions come before building.',
  source: 'kinds-guide',
  fires: [
    {
      summary: 'Map tiles',
      description: 'Is it feasible? The pros and cons of each provider go on one page.',
      quotes: ['feasible', 'pros and cons'],
    },
  ],
  silent: [
    { summary: 'Map tiles', description: 'They are drawn at every zoom level.', because: 'nothing is in doubt' },
  ],
};
