import { phrases } from './finders';
import type { Signal, SignalExamples } from './signal';

export const questionInDescription: Signal = {
  id: 'question-in-description',
  looksAt: 'description',
  pointsTo: 'spike',
  says: 'Asks questions.',
  why: 'Questions in the text are what the work has to answer.',
  source: 'corpus',
  find: phrases({ in: 'description', of: ['?'] }),
};

export const examples: SignalExamples = {
  fires: [{ summary: 'Map tiles', description: 'Do they work offline? How large are they?', quotes: ['?', '?'] }],
  silent: [{ summary: 'Map tiles', description: 'They work offline.', because: 'nothing is asked' }],
};
