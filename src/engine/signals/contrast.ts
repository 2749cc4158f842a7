import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const contrast: Signal = {
  id: 'contrast',
  says: 'Sets what is against what should be.',
  find: phrases({
    in: 'description',
    of: LISTS.contrast,
    most: 2,
  }),
};

export const lists: Lists = {
  contrast: ['but', 'however', 'although', 'unfortunately', 'even though', 'instead', 'whereas', 'despite'],
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'defect',
  why: '"But", "instead" and "although" part what happens from what was expected.',
  source: 'corpus',
  fires: [{ summary: 'Photo order', description: 'Sorted by date, but the newest comes last.', quotes: ['but'] }],
  silent: [{ summary: 'Photo order', description: 'Sorted by date, newest first.', because: 'nothing is contrasted' }],
};
