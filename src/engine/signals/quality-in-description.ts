import { QUALITY_WORDS } from '../lexicon/quality-words';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const qualityInDescription: Signal = {
  id: 'quality-in-description',
  says: 'Speaks of load, outages or reliability.',
  find: phrases({ in: 'description', of: LISTS.qualityInDescription }),
};

export const lists: Lists = {
  'quality-in-description': [QUALITY_WORDS],
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'enabler',
  why: 'Qualities of the system are gains past one feature.',
  source: 'safe-enablers',
  fires: [
    {
      summary: 'Second node',
      description: 'One outage a month, and throughput is at its limit.',
      quotes: ['outage', 'throughput'],
    },
  ],
  silent: [
    { summary: 'Second photo', description: 'Shown beside the first.', because: 'no quality of the system is named' },
  ],
};
