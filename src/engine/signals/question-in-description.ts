import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const questionInDescription: Signal = {
  id: 'question-in-description',
  says: 'Asks questions.',
  find: phrases({ in: 'description', of: LISTS.questionInDescription }),
};

export const lists: Lists = {
  'question-in-description': ['?'],
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'spike',
  why: 'Questions in the text are what the work has to answer.',
  source: 'corpus',
  fires: [{ summary: 'Map tiles', description: 'Do they work offline? How large are they?', quotes: ['?', '?'] }],
  silent: [{ summary: 'Map tiles', description: 'They work offline.', because: 'nothing is asked' }],
};
