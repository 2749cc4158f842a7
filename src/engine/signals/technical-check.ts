import { TECHNICAL_CHECKS } from '../lexicon/technical-checks';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const technicalCheck: Signal = {
  id: 'technical-check',
  says: 'A check that takes a developer.',
  find: phrases({ in: 'criteria', of: LISTS.technicalCheck }),
};

export const lists: Lists = {
  'technical-check': [TECHNICAL_CHECKS],
};

export const about: AboutSignal = {
  looksAt: 'criteria',
  pointsTo: 'technical-task',
  why: 'Checking it needs a request, a log, a schema or a command.',
  source: 'practice-guide',
  fires: [
    {
      summary: 'Keep pictures',
      description: 'Acceptance criteria:\n- the endpoint returns JSON\n- unit tests are green',
      quotes: ['endpoint', 'JSON', 'unit tests'],
    },
  ],
  silent: [
    {
      summary: 'Save a trail',
      description: 'Acceptance criteria:\n- I see the trail in my list',
      because: 'checked by looking at a list',
    },
  ],
};
