import { HIDDEN_STEPS } from '../lexicon/hidden-steps';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const behindTheScreen: Signal = {
  id: 'behind-the-screen',
  says: 'A means: it happens behind the screen.',
  find: phrases({ in: 'means', of: LISTS.behindTheScreen }),
};

export const lists: Lists = {
  'behind-the-screen': [HIDDEN_STEPS],
};

export const about: AboutSignal = {
  looksAt: 'statement',
  pointsTo: 'technical-task',
  why: 'Keeping, fetching, storing and processing are done by the system; a person only notices what comes of it.',
  source: 'practice-guide',
  fires: [
    {
      summary:
        'As a developer, I want a way to keep and fetch guide pictures so that visitors can add and view pictures of a trail',
      quotes: ['way to keep', 'fetch'],
    },
    { summary: 'As a system, I want to process GPX files', quotes: ['process'] },
  ],
  silent: [{ summary: 'As a visitor, I want to see pictures', because: 'seeing happens on the screen' }],
};
