import { phrases } from './finders';
import type { Signal, SignalExamples } from './signal';

export const staysUp: Signal = {
  id: 'stays-up',
  looksAt: 'text',
  pointsTo: 'enabler',
  says: 'Keeps the system answering.',
  why: 'Surviving load and lost nodes is a quality of the system.',
  source: 'safe-enablers',
  find: phrases({
    in: 'text',
    of: [
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
  }),
};

export const examples: SignalExamples = {
  fires: [
    {
      summary: 'Shard the trail index so that search keeps answering when one node is full',
      quotes: ['keeps answering', 'node is full'],
    },
  ],
  silent: [{ summary: 'Search by nickname', because: 'nothing is said of load or outages' }],
};
