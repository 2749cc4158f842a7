import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const decisionAhead: Signal = {
  id: 'decision-ahead',
  says: 'A decision waits for the answer.',
  find: phrases({
    in: 'text',
    of: LISTS.decisionAhead,
  }),
};

export const lists: Lists = {
  'decision-ahead': [
    'before we',
    'to decide',
    'can decide',
    'we decide',
    'we pick',
    'we will pick',
    "we'll pick",
    'then pick',
    'afterwards we',
    'hangs on',
    'depends on the answer',
    'feeds the',
    'feeds into',
    'input for',
    'input to',
    'input into',
    'sponsor',
    'steering',
    'council',
    'who picks',
    'who decides',
    'decides',
    'planning for',
    'roadmap',
    'business case',
    'no build',
    'no code',
    'one page',
    'make or buy',
    'worth it',
    'go ahead',
    'kill it',
    'in time for',
    'order hardware',
    'numbers for',
  ],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'spike',
  why: 'Work whose result feeds a decision delivers knowledge.',
  source: 'practice-guide',
  fires: [
    {
      summary: 'Own tiles',
      description: 'The steering group needs one page before we sign.',
      quotes: ['steering', 'one page', 'before we'],
    },
  ],
  silent: [
    { summary: 'Own tiles', description: 'They look sharper on new phones.', because: 'nothing waits for an answer' },
  ],
};
