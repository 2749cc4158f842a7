import { PLACEHOLDER_WORDS } from '../lexicon/placeholder-words';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const placeholder: Signal = {
  id: 'placeholder',
  says: 'Stands in for a text to come.',
  find: phrases({ in: 'text', of: LISTS.placeholder, most: 1 }),
};

export const lists: Lists = {
  placeholder: [PLACEHOLDER_WORDS],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'unclear',
  why: 'Placeholders say that there is nothing to read yet.',
  source: 'kinds-guide',
  fires: [{ summary: 'Widgets, phase 2 (placeholder)', quotes: ['placeholder'] }],
  silent: [{ summary: 'Widgets on the start page', because: 'there is something to read' }],
};
