import { phrases } from './finders';
import type { AboutSignal, Signal } from './signal';

export const negation: Signal = {
  id: 'negation',
  looksAt: 'description',
  pointsTo: 'defect',
  says: 'Says what does not happen.',
  find: phrases({
    in: 'early',
    of: [
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
    except: ['no longer need', 'not only', 'without login', 'no change', 'no changes', 'not needed', 'no more than'],
    most: 2,
  }),
};

export const about: AboutSignal = {
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
