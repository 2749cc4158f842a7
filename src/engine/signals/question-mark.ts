import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const questionMark: Signal = {
  id: 'question-mark',
  says: 'Ends in a question mark.',
  find: phrases({ in: 'summary', of: LISTS.questionMark, most: 1 }),
};

export const lists: Lists = {
  'question-mark': ['?'],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'spike',
  why: 'An open question in the title waits for knowledge or a decision.',
  source: 'corpus',
  fires: [{ summary: 'Own map tiles or a provider?', quotes: ['?'] }],
  silent: [
    { summary: 'Own map tiles', description: 'Or a provider?', because: 'the question stands in the description' },
  ],
};
