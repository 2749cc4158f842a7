import { PAYOFF_WORDS } from '../lexicon/payoff-words';
import { phrases } from './finders';
import type { Signal, SignalExamples } from './signal';

export const payOff: Signal = {
  id: 'pay-off',
  looksAt: 'text',
  pointsTo: 'enabler',
  says: 'Says what it saves or prevents.',
  why: 'A stated pay-off lets technical work be ranked beside stories.',
  source: 'practice-guide',
  find: phrases({ in: 'text', of: [PAYOFF_WORDS] }),
};

export const examples: SignalExamples = {
  fires: [
    {
      summary: 'Cache the build',
      description: 'It saves us a day and works every release.',
      quotes: ['saves us', 'every release'],
    },
  ],
  silent: [{ summary: 'Colour of the build badge', description: 'Green.', because: 'nothing is saved or prevented' }],
};
