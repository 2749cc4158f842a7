import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const narrowness: Signal = {
  id: 'narrowness',
  says: 'Says itself that it is small.',
  find: phrases({
    in: 'text',
    of: LISTS.narrowness,
  }),
};

export const lists: Lists = {
  narrowness: [
    'one line',
    'one liner',
    'two lines',
    'trivial',
    'minor',
    'tiny',
    'quick fix',
    'small change',
    'just a',
    'simply',
    'only a',
    'small refactoring',
    'rename only',
    'no behaviour change',
    'no behavior change',
    'no functional change+',
    'cosmetic',
  ],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'technical-task',
  why: 'One line, one file, just a rename: a step.',
  source: 'corpus',
  fires: [
    {
      summary: 'Rename the flag',
      description: 'One line, no behaviour change.',
      quotes: ['One line', 'no behaviour change'],
    },
  ],
  silent: [
    {
      summary: 'Rename a trail',
      description: 'Guides see the new name at once.',
      because: 'nothing says that it is small',
    },
  ],
};
