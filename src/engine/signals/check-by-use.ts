import { OUTSIDE_ROLES } from '../lexicon/outside-roles';
import { SCREEN_NOUNS } from '../lexicon/screen-nouns';
import { phrases } from './finders';
import type { AboutSignal, Signal } from './signal';

export const checkByUse: Signal = {
  id: 'check-by-use',
  looksAt: 'criteria',
  pointsTo: 'story',
  says: 'A check that someone can do by using it.',
  find: phrases({
    in: 'criteria',
    of: [
      SCREEN_NOUNS,
      OUTSIDE_ROLES,
      'shown',
      'shows',
      'see',
      'sees',
      'visible',
      'displayed',
      'appears',
      'click~',
      'tap~',
      'can',
    ],
  }),
};

export const about: AboutSignal = {
  why: 'Criteria that speak of screens and people are checked by using the product.',
  source: 'practice-guide',
  fires: [
    {
      summary: 'Save a trail',
      description: 'Acceptance criteria:\\n- The list shows the trail\\n- It can be removed again',
      quotes: ['list', 'shows', 'can'],
    },
  ],
  silent: [
    {
      summary: 'Keep pictures',
      description: 'Acceptance criteria:\\n- POST stores a file',
      because: 'the check takes a request',
    },
  ],
};
