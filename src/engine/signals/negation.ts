import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const negation: Signal = {
  id: 'negation',
  says: 'Says what does not happen.',
  find: phrases({
    in: 'early',
    of: LISTS.negation,
    except: LISTS.negationExcept,
    most: 2,
  }),
};

export const lists: Lists = {
  negation: [
    'not',
    'no',
    'cannot',
    "can't",
    "doesn't",
    "don't",
    "isn't",
    'never',
    "won't",
    "didn't",
    "aren't",
    "couldn't",
    'nothing',
    'unable',
    'without',
    "wasn't",
    "shouldn't",
  ],
  'negation/except': [
    'no longer need',
    'not only',
    'without login',
    'no change',
    'no changes',
    'not needed',
    'no more than',
  ],
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'defect',
  why: 'Reports say what the product does not do; plans say what it will do.',
  source: 'corpus',
  fires: [{ summary: 'Upload of photos', description: 'The photo is not shown after the upload.', quotes: ['not'] }],
  silent: [
    {
      summary: 'Upload of photos',
      description: 'The photo is shown after the upload.',
      because: 'tells what happens',
    },
  ],
};
