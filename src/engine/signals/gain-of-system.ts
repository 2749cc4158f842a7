import { BREADTH_WORDS } from '../lexicon/breadth-words';
import { DELIVERY_WORDS } from '../lexicon/delivery-words';
import { PLATFORM_NOUNS } from '../lexicon/platform-nouns';
import { QUALITY_WORDS } from '../lexicon/quality-words';
import { SYSTEM_ROLES } from '../lexicon/system-roles';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const gainOfSystem: Signal = {
  id: 'gain-of-system',
  says: 'The gain is told for the system.',
  find: phrases({
    in: 'ends',
    of: LISTS.gainOfSystem,
    most: 2,
  }),
};

export const lists: Lists = {
  'gain-of-system': [
    PLATFORM_NOUNS,
    QUALITY_WORDS,
    SYSTEM_ROLES,
    BREADTH_WORDS,
    DELIVERY_WORDS,
    'deploy~',
    'release~',
    'outage+',
    'code',
    'downtime',
    'developer+',
  ],
};

export const about: AboutSignal = {
  looksAt: 'statement',
  pointsTo: 'enabler',
  why: 'The reason speaks of servers, load, releases or the team: a gain past one feature.',
  source: 'safe-enablers',
  fires: [{ summary: 'Shard the trail index so that search keeps answering when one node is full', quotes: ['node'] }],
  silent: [{ summary: 'Save a trail so that I find it again', because: 'the reason speaks of a person' }],
};
