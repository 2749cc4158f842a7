import { BRAND_NAMES } from '../lexicon/brand-names';
import { shapes } from './finders-shapes';
import type { AboutSignal, Signal } from './signal';

export const identifierInSummary: Signal = {
  id: 'identifier-in-summary',
  says: 'Names something by its name in the code.',
  find: shapes({ in: 'summary', of: ['underscore', 'call', 'innerCapital'], except: BRAND_NAMES }),
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'technical-task',
  why: 'Only those who read the code know names such as these.',
  source: 'corpus',
  fires: [{ summary: 'Add an index on trail_id to the reviews table', quotes: ['trail_id'] }],
  silent: [
    { summary: 'Add an index on the trail of each review', because: 'every word is plain' },
    { summary: 'Pay with PayPal on iOS', because: 'these are names that everybody writes so' },
  ],
};
