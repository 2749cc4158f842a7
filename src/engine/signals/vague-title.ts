import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const vagueTitle: Signal = {
  id: 'vague-title',
  says: 'Names no work that can be read.',
  find: phrases({
    in: 'summary',
    of: LISTS.vagueTitle,
    except: LISTS.vagueTitleExcept,
    most: 1,
  }),
};

export const lists: Lists = {
  'vague-title': [
    'stuff',
    'leftovers',
    'thing ?',
    'the thing',
    'follow up from',
    'see thread',
    'see mail',
    'discuss at',
    'phase # items',
    'ok so',
    'as discussed',
    'misc',
    'cc',
    'thoughts',
    'same as',
  ],
  'vague-title/except': ['discuss board'],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'unclear',
  why: 'Stuff, leftovers and pointers to a talk leave the work itself out.',
  source: 'kinds-guide',
  fires: [{ summary: 'Honeymoon stuff', quotes: ['stuff'] }],
  silent: [{ summary: 'Offer trails for a honeymoon', because: 'says what is to be offered' }],
};
