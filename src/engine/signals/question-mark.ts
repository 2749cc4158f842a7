import { phrases } from './finders';
import type { Signal, SignalExamples } from './signal';

export const questionMark: Signal = {
  id: 'question-mark',
  looksAt: 'summary',
  pointsTo: 'spike',
  says: 'Ends in a question mark.',
  why: 'An open question in the title waits for knowledge or a decision.',
  source: 'corpus',
  find: phrases({ in: 'summary', of: ['?'], most: 1 }),
};

export const examples: SignalExamples = {
  fires: [{ summary: 'Own map tiles or a provider?', quotes: ['?'] }],
  silent: [
    { summary: 'Own map tiles', description: 'Or a provider?', because: 'the question stands in the description' },
  ],
};
