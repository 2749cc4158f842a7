import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const nothingToSee: Signal = {
  id: 'nothing-to-see',
  says: 'Says that nobody will see it.',
  find: phrases({
    in: 'text',
    of: LISTS.nothingToSee,
  }),
};

export const lists: Lists = {
  'nothing-to-see': [
    'under the hood',
    'behind the scenes',
    'internal',
    'internally',
    'no visible change',
    'nothing visible',
    'not visible',
    'no user facing',
    'no functional',
    'non functional',
    'internal only',
    'nobody will notice',
    'nobody notices',
    'invisible',
    'boilerplate',
    'scaffolding',
    'skeleton',
    'plumbing',
    'wire up',
    'hook up',
    'own code',
    'stub',
  ],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'enabler',
  why: 'Work that changes nothing visible is for the team or the system.',
  source: 'kinds-guide',
  fires: [
    {
      summary: 'Move the importer',
      description: 'Under the hood only, nothing visible.',
      quotes: ['Under the hood', 'nothing visible'],
    },
  ],
  silent: [
    { summary: 'Move the start button', description: 'Visible on every page.', because: 'it is seen by everybody' },
  ],
};
