import { DOUBT_WORDS } from '../lexicon/doubt-words';
import { phrases } from './finders';
import type { Signal, SignalExamples } from './signal';

export const doubt: Signal = {
  id: 'doubt',
  looksAt: 'text',
  pointsTo: 'spike',
  says: 'Weighs whether it can or should be done.',
  why: 'Feasibility, alternatives and open questions come before building.',
  source: 'kinds-guide',
  find: phrases({ in: 'text', of: [DOUBT_WORDS] }),
};

export const examples: SignalExamples = {
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
