import { ADDING_VERBS } from '../lexicon/adding-verbs';
import { OFFERING_VERBS } from '../lexicon/offering-verbs';
import { SCREEN_NOUNS } from '../lexicon/screen-nouns';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import { pairs } from './finders-pairs';
import type { AboutSignal, Signal } from './signal';

export const addsScreen: Signal = {
  id: 'adds-screen',
  says: 'Adds something that people see.',
  find: pairs({ verb: LISTS.addsScreenVerb, noun: LISTS.addsScreenNoun }),
};

export const lists: Lists = {
  'adds-screen/verb': [ADDING_VERBS, OFFERING_VERBS],
  'adds-screen/noun': [SCREEN_NOUNS],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'story',
  why: 'A new page, button, filter or report is a visible change.',
  source: 'user-stories-applied',
  fires: [{ summary: 'Add a filter for steep trails', quotes: ['Add a filter'] }],
  silent: [{ summary: 'Remove the old filter', because: 'it is taken away, not added' }],
};
