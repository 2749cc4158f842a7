import { ASKS_FOR_KNOWLEDGE } from '../lexicon/asks-for-knowledge';
import { KNOWLEDGE_NOUNS } from '../lexicon/knowledge-nouns';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const investigationInDescription: Signal = {
  id: 'investigation-in-description',
  says: 'Asks for findings on the way.',
  find: phrases({
    in: 'description',
    of: LISTS.investigationInDescription,
    notIn: 'bodyOpening',
    except: LISTS.investigationInDescriptionExcept,
  }),
};

export const lists: Lists = {
  'investigation-in-description': [ASKS_FOR_KNOWLEDGE, KNOWLEDGE_NOUNS],
  'investigation-in-description/except': ['case study'],
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'spike',
  why: 'The text sets out to learn something before anything is built.',
  source: 'kinds-guide',
  fires: [
    {
      summary: 'Map tiles',
      description: 'Before that we have to find out which tiles render on older phones.',
      quotes: ['find out'],
    },
  ],
  silent: [
    { summary: 'Map tiles', description: 'Tiles are shown at every zoom level.', because: 'nothing is to be learnt' },
  ],
};
