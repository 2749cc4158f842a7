import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const spikeByName: Signal = {
  id: 'spike-by-name',
  says: 'Calls itself a spike.',
  find: phrases({
    in: 'summary',
    of: LISTS.spikeByName,
    except: LISTS.spikeByNameExcept,
    most: 1,
  }),
};

export const lists: Lists = {
  'spike-by-name': ['spike', 'spikes'],
  'spike-by-name/except': [
    'cpu spike+',
    'load spike+',
    'traffic spike+',
    'memory spike+',
    'latency spike+',
    'price spike+',
    'spikes in',
    'spike in',
    'spike of',
    'demand spike+',
    'error spike+',
  ],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'spike',
  why: 'The team uses the word for time-boxed learning; it may be wrong, so other words count too.',
  source: 'corpus',
  fires: [{ summary: 'Spike: offline maps', quotes: ['Spike'] }],
  silent: [{ summary: 'Alert on a CPU spike of the importer', because: 'the processor spikes, not the team' }],
};
