import { TEST_WORDS } from '../lexicon/test-words';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const testWork: Signal = {
  id: 'test-work',
  says: 'Testing, as work of the team.',
  find: phrases({
    in: 'summary',
    of: LISTS.testWork,
    except: LISTS.testWorkExcept,
  }),
};

export const lists: Lists = {
  'test-work': [TEST_WORDS],
  'test-work/except': [
    'blood test+',
    'test drive+',
    'driving test+',
    'test result+',
    'eye test+',
    'a b test+',
    'lab test+',
    'test score+',
    'test appointment+',
  ],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'technical-task',
  why: 'Writing and running tests supports other work and is not seen outside.',
  source: 'kinds-guide',
  fires: [{ summary: 'As a tester, I want test data for bookings', quotes: ['test data'] }],
  silent: [{ summary: 'Show lab test results to the patient', because: 'the test is a medical one' }],
};
