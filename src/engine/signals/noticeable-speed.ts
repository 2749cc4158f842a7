import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const noticeableSpeed: Signal = {
  id: 'noticeable-speed',
  says: 'Speed as a person notices it.',
  find: phrases({
    in: 'summary',
    of: LISTS.noticeableSpeed,
  }),
};

export const lists: Lists = {
  'noticeable-speed': [
    'within a second',
    'within # second+',
    'in under # second+',
    'in under a second',
    'under a second',
    'in # second+',
    'within # minute+',
    'within a minute',
    'instantly',
    'immediately',
    'straight away',
    'at once',
    'in one tap',
    'in one click',
    'with one tap',
    'in real time',
    'same day',
    'within two seconds',
    'within one second',
    'in a second',
    'within the hour',
    'without reloading',
    'without waiting',
  ],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'story',
  why: 'A time that somebody waits is a promise to them, not to the system.',
  source: 'kinds-guide',
  fires: [{ summary: 'Search results appear within a second', quotes: ['within a second'] }],
  silent: [{ summary: 'Search index rebuilt faster', because: 'no time that a person waits is named' }],
};
