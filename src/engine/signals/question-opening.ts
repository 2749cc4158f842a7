import { OPEN_QUESTIONS } from '../lexicon/open-questions';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const questionOpening: Signal = {
  id: 'question-opening',
  says: 'Opens with a question.',
  find: phrases({
    in: 'opening',
    of: LISTS.questionOpening,
  }),
};

export const lists: Lists = {
  'question-opening': [
    OPEN_QUESTIONS,
    'is it',
    'are there',
    'can we',
    'could we',
    'do we',
    'does it',
    'should we',
    'would it',
    'will it',
  ],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'spike',
  why: 'A question asks for an answer; the answer is what gets delivered.',
  source: 'kinds-guide',
  fires: [
    { summary: 'Which payment provider do we go with?', quotes: ['Which'] },
    { summary: 'Should we keep our own search?', quotes: ['Should we'] },
  ],
  silent: [{ summary: 'Tell walkers why a trail is closed', because: 'the question is what walkers get answered' }],
};
