import { BREADTH_WORDS } from '../lexicon/breadth-words';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const breadth: Signal = {
  id: 'breadth',
  says: 'Reaches past one feature.',
  find: phrases({
    in: 'text',
    of: LISTS.breadth,
    except: LISTS.breadthExcept,
  }),
};

export const lists: Lists = {
  breadth: [BREADTH_WORDS],
  'breadth/except': [
    'cross platform',
    'common name+',
    'whole day',
    'entire day',
    'whole family',
    'shared list+',
    'shared folder+',
    'ride platform',
    'train platform',
    'platform number+',
  ],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'enabler',
  why: 'Work across services, teams or the whole platform is ranked on its own.',
  source: 'kinds-guide',
  fires: [{ summary: 'One log format across all services', quotes: ['across', 'all services'] }],
  silent: [{ summary: 'Rent a car for the whole day', because: 'the whole of a day' }],
};
