import { FAILURE_WORDS } from '../lexicon/failure-words';
import { NO_FAILURE } from '../lexicon/no-failure';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const failureInDescription: Signal = {
  id: 'failure-in-description',
  says: 'Tells of something that goes wrong.',
  find: phrases({
    in: 'early',
    of: LISTS.failureInDescription,
    except: LISTS.failureInDescriptionExcept,
  }),
};

export const lists: Lists = {
  'failure-in-description': [FAILURE_WORDS],
  'failure-in-description/except': [NO_FAILURE],
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'defect',
  why: 'The text reports an error, a crash or a wrong result of the product.',
  source: 'kinds-guide',
  fires: [
    {
      summary: 'Distance after a detour',
      description: 'The app shows a wrong distance and sometimes crashes.',
      quotes: ['wrong', 'crashes'],
    },
  ],
  silent: [
    {
      summary: 'Better help on the payment page',
      description: 'The error message should say which card was refused.',
      because: 'an error message is to be worded better',
    },
  ],
};
