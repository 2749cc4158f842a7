import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const measuredFigure: Signal = {
  id: 'measured-figure',
  says: 'Names a figure for the system to reach.',
  find: phrases({
    in: 'text',
    of: LISTS.measuredFigure,
  }),
};

export const lists: Lists = {
  'measured-figure': [
    '# ms',
    '# %',
    '# gb',
    '# tb',
    '# rps',
    '# tps',
    '# qps',
    'p95',
    'p99',
    'p50',
    '# requests',
    '# req',
    '# percent',
    '# k requests',
    '# million',
    '# m',
    '# bn',
    '# concurrent',
    '# times faster',
    '# x faster',
    'per second',
    'per minute',
    'a second',
    '# nines',
  ],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'enabler',
  why: 'Milliseconds, percentages and gigabytes measure the system.',
  source: 'corpus',
  fires: [{ summary: 'Faster search', description: 'p95 below 300 ms.', quotes: ['p95', '300 ms'] }],
  silent: [{ summary: 'Faster search', description: 'As fast as it was.', because: 'no figure is named' }],
};
