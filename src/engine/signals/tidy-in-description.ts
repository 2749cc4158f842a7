import { TIDY_VERBS } from '../lexicon/tidy-verbs';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const tidyInDescription: Signal = {
  id: 'tidy-in-description',
  says: 'Describes steps on what is there.',
  find: phrases({ in: 'early', of: LISTS.tidyInDescription }),
};

export const lists: Lists = {
  'tidy-in-description': [TIDY_VERBS],
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'technical-task',
  why: 'Removing, renaming, replacing and updating say what is done to the code.',
  source: 'corpus',
  fires: [
    { summary: 'Importer', description: 'Remove the old one and update the callers.', quotes: ['Remove', 'update'] },
  ],
  silent: [
    {
      summary: 'Import of walks',
      description: 'From a watch, by cable.',
      because: 'no step on the code is described',
    },
  ],
};
