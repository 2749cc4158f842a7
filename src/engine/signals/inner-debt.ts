import { DEBT_WORDS } from '../lexicon/debt-words';
import { phrases } from './finders';
import type { Signal, SignalExamples } from './signal';

export const innerDebt: Signal = {
  id: 'inner-debt',
  looksAt: 'text',
  pointsTo: 'enabler',
  says: 'Makes later changes cheaper.',
  why: 'Debt and duplication cost every change that follows.',
  source: 'safe-enablers',
  find: phrases({ in: 'text', of: [DEBT_WORDS] }),
};

export const examples: SignalExamples = {
  fires: [
    {
      summary: 'One date library',
      description: 'Three copies of the same code; duplication breaks every release.',
      quotes: ['copies of the same', 'duplication'],
    },
  ],
  silent: [{ summary: 'One date picker', description: 'Opens on today.', because: 'nothing is said of later changes' }],
};
