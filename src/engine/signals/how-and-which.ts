import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const howAndWhich: Signal = {
  id: 'how-and-which',
  says: 'Leaves the how open.',
  find: phrases({
    in: 'summary',
    of: LISTS.howAndWhich,
    notIn: 'opening',
    except: LISTS.howAndWhichExcept,
  }),
};

export const lists: Lists = {
  'how-and-which': ['how', 'which', 'whether', 'what', 'why', 'if we', 'if it'],
  'how-and-which/except': ['how to guide', 'how to page'],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'spike',
  why: '"How to", "which" and "whether" name what is not known yet.',
  source: 'kinds-guide',
  fires: [{ summary: 'Find out how to offer maps without a connection', quotes: ['how'] }],
  silent: [{ summary: 'How to offer maps', because: 'the question opens the title and is seen as that' }],
};
