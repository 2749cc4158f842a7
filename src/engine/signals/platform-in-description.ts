import { PLATFORM_NOUNS } from '../lexicon/platform-nouns';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const platformInDescription: Signal = {
  id: 'platform-in-description',
  says: 'Describes what the product runs on.',
  find: phrases({ in: 'description', of: LISTS.platformInDescription }),
};

export const lists: Lists = {
  'platform-in-description': [PLATFORM_NOUNS],
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'enabler',
  why: 'The text speaks of servers, deployments, monitoring or storage.',
  source: 'safe-enablers',
  fires: [
    {
      summary: 'Faster releases',
      description: 'Deployments wait for one runner.',
      quotes: ['Deployments', 'runner'],
    },
  ],
  silent: [
    { summary: 'Faster walks', description: 'Skip the steep parts.', because: 'nothing that the product runs on' },
  ],
};
