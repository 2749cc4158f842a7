import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const regression: Signal = {
  id: 'regression',
  says: 'Used to work.',
  find: phrases({
    in: 'text',
    of: LISTS.regression,
    except: LISTS.regressionExcept,
  }),
};

export const lists: Lists = {
  regression: [
    'regression',
    'used to work',
    'no longer work~',
    'no longer show~',
    'no longer appear~',
    'stopped working',
    'worked before',
    'worked fine',
    'worked in',
    'was working',
    'not work~ anymore',
    'not working',
    'does not work',
    "doesn't work",
    "don't work",
    'not work',
    'broken since',
    'any more',
    'anymore',
  ],
  'regression/except': ['regression test+', 'regression suite', 'regression testing'],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'defect',
  why: 'What worked before and stopped working is a defect.',
  source: 'kinds-guide',
  fires: [{ summary: 'Print of the route', description: 'It used to work until last week.', quotes: ['used to work'] }],
  silent: [{ summary: 'Add regression tests for printing', because: 'regression tests are a task' }],
};
