import { CODE_ARTEFACTS } from '../lexicon/code-artefacts';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const codeInDescription: Signal = {
  id: 'code-in-description',
  says: 'Describes pieces of code.',
  find: phrases({ in: 'early', of: LISTS.codeInDescription }),
};

export const lists: Lists = {
  'code-in-description': [CODE_ARTEFACTS],
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'technical-task',
  why: 'The text speaks of classes, files, tables or endpoints.',
  source: 'invest',
  fires: [
    { summary: 'Guide pictures', description: 'New table and one endpoint for it.', quotes: ['table', 'endpoint'] },
  ],
  silent: [
    {
      summary: 'Guide pictures',
      description: 'Shown beside the name of the guide.',
      because: 'no code is described',
    },
  ],
};
