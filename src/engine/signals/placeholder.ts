import { PLACEHOLDER_WORDS } from '../lexicon/placeholder-words';
import { phrases } from './finders';
import type { Signal, SignalExamples } from './signal';

export const placeholder: Signal = {
  id: 'placeholder',
  looksAt: 'text',
  pointsTo: 'unclear',
  says: 'Stands in for a text to come.',
  why: 'Placeholders say that there is nothing to read yet.',
  source: 'kinds-guide',
  find: phrases({ in: 'text', of: [PLACEHOLDER_WORDS], most: 1 }),
};

export const examples: SignalExamples = {
  fires: [{ summary: 'Widgets, phase 2 (placeholder)', quotes: ['placeholder'] }],
  silent: [{ summary: 'Widgets on the start page', because: 'there is something to read' }],
};
