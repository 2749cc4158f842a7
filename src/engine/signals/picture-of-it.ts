import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const pictureOfIt: Signal = {
  id: 'picture-of-it',
  says: 'Refers to a screenshot.',
  find: phrases({
    in: 'description',
    of: LISTS.pictureOfIt,
  }),
};

export const lists: Lists = {
  'picture-of-it': [
    'screenshot+',
    'screen shot+',
    'see attached',
    'attached',
    'see attachment',
    'see picture',
    'recording',
    'attachment',
  ],
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'defect',
  why: 'Screenshots mostly show something that looks wrong.',
  source: 'corpus',
  fires: [
    {
      summary: 'Button overlaps the map',
      description: 'See attached screenshot.',
      quotes: ['See attached', 'screenshot'],
    },
  ],
  silent: [
    { summary: 'Button over the map', description: 'It stays in the corner.', because: 'no picture is mentioned' },
  ],
};
