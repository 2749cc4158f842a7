import { SCREEN_NOUNS } from '../lexicon/screen-nouns';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const screenInDescription: Signal = {
  id: 'screen-in-description',
  says: 'Describes what is on the screen.',
  find: phrases({
    in: 'early',
    of: LISTS.screenInDescription,
  }),
};

export const lists: Lists = {
  'screen-in-description': [SCREEN_NOUNS, 'click~', 'tap~', 'hover~', 'drag~', 'scroll~', 'swipe~', 'press~'],
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'story',
  why: 'Buttons, pages and clicks describe what people see and do.',
  source: 'corpus',
  fires: [
    {
      summary: 'Steep trails',
      description: 'A filter above the map, with one tap.',
      quotes: ['filter', 'map', 'tap'],
    },
  ],
  silent: [
    {
      summary: 'Steep trails',
      description: 'Computed from the height data.',
      because: 'nothing on the screen is described',
    },
  ],
};
