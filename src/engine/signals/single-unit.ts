import { ADDING_VERBS } from '../lexicon/adding-verbs';
import { IMPROVING_VERBS } from '../lexicon/improving-verbs';
import { NARROW_SCOPE } from '../lexicon/narrow-scope';
import { TIDY_VERBS } from '../lexicon/tidy-verbs';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import { pairs } from './finders-pairs';
import type { AboutSignal, Signal } from './signal';

export const singleUnit: Signal = {
  id: 'single-unit',
  says: 'As small as one piece of code.',
  find: pairs({ verb: LISTS.singleUnitVerb, noun: LISTS.singleUnitNoun }),
};

export const lists: Lists = {
  'single-unit/verb': [ADDING_VERBS, TIDY_VERBS, IMPROVING_VERBS, 'fix', 'use', 'handle~'],
  'single-unit/noun': [NARROW_SCOPE],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'technical-task',
  why: 'Work on one class, file, table or endpoint is a step under something larger.',
  source: 'kinds-guide',
  fires: [{ summary: 'Add an index on trail_id to the reviews table', quotes: ['Add an index'] }],
  silent: [{ summary: 'Add a second data centre', because: 'a data centre is no small unit' }],
};
