import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const fieldWork: Signal = {
  id: 'field-work',
  says: 'Sends somebody to look, ask or try.',
  find: phrases({
    in: 'opening',
    of: LISTS.fieldWork,
  }),
};

export const lists: Lists = {
  'field-work': [
    'talk~ to',
    'talk~ with',
    'sit~ with',
    'sit in',
    'ask~',
    'call people',
    'call~ the',
    'visit~',
    'watch~',
    'ride along',
    'walk~ through',
    'prove~',
    'check~ how',
    'check~ what',
    'check~ which',
    'map every',
    'list what',
    'list every',
    'count how',
    'stopwatch',
    'simulate~',
    'pick the',
    'pick a',
    'pick an',
    'choose a',
    'choose the',
    'choose an',
    'agree on',
    'agree how',
    'agree what',
    'settle~',
    'work out',
    'where do',
    'time from',
    'dry run',
    'test with',
    'learn~',
    'know~ how',
    'know~ what',
    'know~ where',
    'know~ whether',
    'know~ which',
    'know~ if',
    'trace~',
  ],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'spike',
  why: 'Talking to people, watching and trying things out bring knowledge back.',
  source: 'kinds-guide',
  fires: [{ summary: 'Sit with two night wardens through a full shift', quotes: ['Sit with'] }],
  silent: [{ summary: 'Let guests talk to a warden', because: 'talking is what the guest does' }],
};
