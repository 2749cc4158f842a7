import { PLATFORM_NOUNS } from '../lexicon/platform-nouns';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const platformInSummary: Signal = {
  id: 'platform-in-summary',
  says: 'Works on what the product runs on.',
  find: phrases({ in: 'summary', of: LISTS.platformInSummary }),
};

export const lists: Lists = {
  'platform-in-summary': [PLATFORM_NOUNS],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'enabler',
  why: 'Servers, pipelines and environments carry many features at once; work on them stands on its own.',
  source: 'safe-enablers',
  fires: [
    { summary: 'As a team, we want a pipeline that releases each evening', quotes: ['pipeline'] },
    { summary: 'Second load balancer for Kafka', quotes: ['load balancer', 'Kafka'] },
  ],
  silent: [
    {
      summary: 'Photos of the trail on the start page',
      description: 'Kept in storage.',
      because: 'storage stands in the description only',
    },
  ],
};
