import { STRUCTURE_NOUNS } from '../lexicon/structure-nouns';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const structureInSummary: Signal = {
  id: 'structure-in-summary',
  says: 'Works on how the product is built inside.',
  find: phrases({ in: 'summary', of: LISTS.structureInSummary }),
};

export const lists: Lists = {
  'structure-in-summary': [STRUCTURE_NOUNS, 'index+'],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'enabler',
  why: 'Architecture, protocols and data models outlast a single feature.',
  source: 'safe-enablers',
  fires: [{ summary: 'Shard the trail index so that search keeps answering when one node is full', quotes: ['index'] }],
  silent: [{ summary: 'Trail names in the local language', because: 'nothing of the inner structure is named' }],
};
