import { TIDY_VERBS } from '../lexicon/tidy-verbs';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const tidyOpening: Signal = {
  id: 'tidy-opening',
  says: 'A step on what is already there.',
  find: phrases({ in: ['opening', 'wanted'], of: LISTS.tidyOpening }),
};

export const lists: Lists = {
  'tidy-opening': [TIDY_VERBS],
};

export const about: AboutSignal = {
  looksAt: 'statement',
  pointsTo: 'technical-task',
  why: 'Removing, renaming, moving and upgrading are steps; they serve a story or an enabler rather than standing alone.',
  source: 'kinds-guide',
  fires: [
    { summary: 'Rename BookingDto to BookingView', quotes: ['Rename'] },
    { summary: 'As a developer, I want to remove the old importer', quotes: ['remove'] },
  ],
  silent: [{ summary: 'Let visitors remove a trail from their list', because: 'removing is what the visitor does' }],
};
