import { NAMED_TECHNOLOGIES } from '../lexicon/named-technologies';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const namedTechnology: Signal = {
  id: 'named-technology',
  says: 'Settles the how.',
  find: phrases({ in: 'text', of: LISTS.namedTechnology, joined: true }),
};

export const lists: Lists = {
  'named-technology': [NAMED_TECHNOLOGIES],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'technical-task',
  why: 'A product, library or format is chosen already; the gain could be reached in other ways too.',
  source: 'practice-guide',
  fires: [
    { summary: 'Guide pictures', description: 'Keep them in S3 with signed URLs.', quotes: ['S3 with signed URLs'] },
  ],
  silent: [{ summary: 'Guide pictures', description: 'Keep them for a season.', because: 'nothing is said of how' }],
};
