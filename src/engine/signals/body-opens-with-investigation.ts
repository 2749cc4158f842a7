import { ASKS_FOR_KNOWLEDGE } from '../lexicon/asks-for-knowledge';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const bodyOpensWithInvestigation: Signal = {
  id: 'body-opens-with-investigation',
  says: 'Begins by asking for knowledge.',
  find: phrases({ in: 'bodyOpening', of: LISTS.bodyOpensWithInvestigation }),
};

export const lists: Lists = {
  'body-opens-with-investigation': [ASKS_FOR_KNOWLEDGE],
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'spike',
  why: 'A description that opens with finding out, comparing or deciding asks for an answer.',
  source: 'kinds-guide',
  fires: [
    {
      summary: 'Offline maps',
      description: 'Compare vector or raster tiles on an older phone.',
      quotes: ['Compare'],
    },
  ],
  silent: [
    {
      summary: 'Offline maps',
      description: 'Tiles are kept on the phone. Compare with the old app.',
      because: 'comparing comes second',
    },
  ],
};
