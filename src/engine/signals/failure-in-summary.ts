import { FAILURE_WORDS } from '../lexicon/failure-words';
import { NO_FAILURE } from '../lexicon/no-failure';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const failureInSummary: Signal = {
  id: 'failure-in-summary',
  says: 'Says that something goes wrong.',
  find: phrases({
    in: 'summary',
    of: LISTS.failureInSummary,
    except: LISTS.failureInSummaryExcept,
  }),
};

export const lists: Lists = {
  'failure-in-summary': [FAILURE_WORDS],
  'failure-in-summary/except': [NO_FAILURE],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'defect',
  why: 'A report that the product misbehaves is a defect, not work to plan as a story or a task.',
  source: 'kinds-guide',
  fires: [
    { summary: 'The trail page shows the wrong distance after a detour', quotes: ['wrong'] },
    { summary: 'Login fails with a blank screen', quotes: ['fails', 'blank'] },
  ],
  silent: [
    {
      summary: 'Improve the unclear error message on the payment page',
      because: 'better words for an error are something new, not a failure',
    },
    { summary: 'Fix the failing test of the importer', because: 'a failing test is a task of the team' },
  ],
};
