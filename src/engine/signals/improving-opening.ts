import { IMPROVING_VERBS } from '../lexicon/improving-verbs';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const improvingOpening: Signal = {
  id: 'improving-opening',
  says: 'Opens with making the system better.',
  find: phrases({ in: ['opening', 'wanted'], of: LISTS.improvingOpening }),
};

export const lists: Lists = {
  'improving-opening': [IMPROVING_VERBS],
};

export const about: AboutSignal = {
  looksAt: 'statement',
  pointsTo: 'enabler',
  why: 'Scaling, hardening, automating and migrating work on the system itself.',
  source: 'safe-enablers',
  fires: [{ summary: 'Shard the trail index so that search keeps answering when one node is full', quotes: ['Shard'] }],
  silent: [{ summary: 'Let walkers improve a trail description', because: 'improving is what walkers do' }],
};
