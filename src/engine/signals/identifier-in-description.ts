import { BRAND_NAMES } from '../lexicon/brand-names';
import { shapes } from './finders-shapes';
import type { AboutSignal, Signal } from './signal';

export const identifierInDescription: Signal = {
  id: 'identifier-in-description',
  says: 'Names things as the code does.',
  find: shapes({ in: 'description', of: ['underscore', 'call', 'innerCapital'], except: BRAND_NAMES }),
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'technical-task',
  why: 'Names from the code tell how it is done rather than what it is for.',
  source: 'corpus',
  fires: [
    {
      summary: 'Guide pictures',
      description: 'See PictureStore and readAll().',
      quotes: ['PictureStore', 'readAll'],
    },
  ],
  silent: [{ summary: 'Guide pictures', description: 'See the album.', because: 'every word is plain' }],
};
