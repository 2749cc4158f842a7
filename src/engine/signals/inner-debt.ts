import { DEBT_WORDS } from '../lexicon/debt-words';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const innerDebt: Signal = {
  id: 'inner-debt',
  says: 'Makes later changes cheaper.',
  find: phrases({ in: 'text', of: LISTS.innerDebt }),
};

export const lists: Lists = {
  'inner-debt': [DEBT_WORDS],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'enabler',
  why: 'Debt and duplication cost every change that follows.',
  source: 'safe-enablers',
  fires: [
    {
      summary: 'One date library',
      description: 'Three copies of the same code; duplication breaks every release.',
      quotes: ['copies of the same', 'duplication'],
    },
  ],
  silent: [{ summary: 'One date picker', description: 'Opens on today.', because: 'nothing is said of later changes' }],
};
