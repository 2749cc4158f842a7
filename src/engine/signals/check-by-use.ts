import { OUTSIDE_ROLES } from '../lexicon/outside-roles';
import { SCREEN_NOUNS } from '../lexicon/screen-nouns';
import type { ParsedText } from '../text/parsed-text';
import { gated, maskOf, phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

const REQUEST = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+\//;

const wordsOfUse = phrases({
  in: 'criteria',
  of: LISTS.checkByUse,
});

/** Where criteria are requests: the words of a path name no screen. */
function requestsIn(text: ParsedText): ParsedText['criteria'] {
  return text.criteria.filter(({ quote }) => REQUEST.test(quote));
}

export const checkByUse: Signal = {
  id: 'check-by-use',
  says: 'A check that someone can do by using it.',
  find: gated(
    (text) => {
      const found = wordsOfUse(text);
      const requests = found.length > 0 ? requestsIn(text) : [];
      return found.filter(({ start }) => !requests.some((request) => start >= request.start && start < request.end));
    },
    { list: LISTS.checkByUse, zones: maskOf('criteria') },
  ),
};

export const lists: Lists = {
  'check-by-use': [
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
};

export const about: AboutSignal = {
  looksAt: 'criteria',
  pointsTo: 'story',
  why: 'Criteria that speak of screens and people are checked by using the product.',
  source: 'practice-guide',
  fires: [
    {
      summary: 'Save a trail',
      description: 'Acceptance criteria:\n- The list shows the trail\n- It can be removed again',
      quotes: ['list', 'shows', 'can'],
    },
  ],
  silent: [
    {
      summary: 'Keep pictures',
      description: 'Acceptance criteria:\n- POST /pictures stores a file\n- GET /trails/{id}/pictures returns the list',
      because: 'the check takes a request',
    },
  ],
};
