import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const staysUp: Signal = {
  id: 'stays-up',
  says: 'Keeps the system answering.',
  find: phrases({
    in: 'text',
    of: LISTS.staysUp,
  }),
};

export const lists: Lists = {
  'stays-up': [
    'keep~ answering',
    'keep~ running',
    'keep~ working',
    'stay~ up',
    'without downtime',
    'zero downtime',
    'survive~',
    'goes down',
    'go down',
    'fail~ over',
    'falls over',
    'failover',
    'node is full',
    'restart~',
    'recover~',
    'under load',
    'at peak',
    'peak load',
    'runs out of',
    'at scale',
    'time~ out',
    'retries',
    'retry',
    'dead letter',
  ],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'enabler',
  why: 'Surviving load and lost nodes is a quality of the system.',
  source: 'safe-enablers',
  fires: [
    {
      summary: 'Shard the trail index so that search keeps answering when one node is full',
      quotes: ['keeps answering', 'node is full'],
    },
  ],
  silent: [{ summary: 'Search by nickname', because: 'nothing is said of load or outages' }],
};
