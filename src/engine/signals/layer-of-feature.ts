import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const layerOfFeature: Signal = {
  id: 'layer-of-feature',
  says: 'One layer of a feature.',
  find: phrases({
    in: 'opening',
    of: LISTS.layerOfFeature,
  }),
};

export const lists: Lists = {
  'layer-of-feature': [
    'ui for',
    'api for',
    'backend for',
    'frontend for',
    'front end for',
    'back end for',
    'database for',
    'db for',
    'schema for',
    'endpoint+ for',
    'ui part',
    'api part',
    'backend part',
    'server side',
    'client side',
    'data model for',
    'rest endpoint+',
    'html for',
    'css for',
    'markup for',
    'styling for',
    'service for',
    'backend',
    'frontend',
  ],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'technical-task',
  why: 'The screen, the interface or the database of a feature shows nobody anything by itself.',
  source: 'practice-guide',
  fires: [
    { summary: 'UI for guided walks', quotes: ['UI for'] },
    { summary: 'API for guided walks', quotes: ['API for'] },
  ],
  silent: [{ summary: 'Map for guided walks', because: 'a map is a thing of its own' }],
};
