import { PLATFORM_NOUNS } from '../lexicon/platform-nouns';
import { QUALITY_WORDS } from '../lexicon/quality-words';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const platformAsObject: Signal = {
  id: 'platform-as-object',
  says: 'What is made is a piece of the platform.',
  find: phrases({ in: 'head', of: LISTS.platformAsObject }),
};

export const lists: Lists = {
  'platform-as-object': [PLATFORM_NOUNS, QUALITY_WORDS],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'enabler',
  why: 'The thing that the work makes or changes carries many features.',
  source: 'safe-enablers',
  fires: [{ summary: 'Second search cluster', quotes: ['cluster'] }],
  silent: [{ summary: 'Cluster names for photos', because: 'the object is names' }],
};
