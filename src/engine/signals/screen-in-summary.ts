import { SCREEN_NOUNS } from '../lexicon/screen-nouns';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const screenInSummary: Signal = {
  id: 'screen-in-summary',
  says: 'Names something people see or touch.',
  find: phrases({ in: 'summary', notIn: 'ends', of: LISTS.screenInSummary }),
};

export const lists: Lists = {
  'screen-in-summary': [SCREEN_NOUNS],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'story',
  why: 'Pages, lists, messages and reports are where people outside the team meet the product.',
  source: 'user-stories-applied',
  fires: [{ summary: 'Dark mode for the trail map', quotes: ['Dark mode', 'map'] }],
  silent: [
    {
      summary: 'Speed up nightly imports',
      description: 'So that reports arrive earlier.',
      because: 'the reports stand in the description only',
    },
  ],
};
