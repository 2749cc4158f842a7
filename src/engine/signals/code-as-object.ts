import { CODE_ARTEFACTS } from '../lexicon/code-artefacts';
import { phrases } from './finders';
import type { Signal, SignalExamples } from './signal';

export const codeAsObject: Signal = {
  id: 'code-as-object',
  looksAt: 'summary',
  pointsTo: 'technical-task',
  says: 'What is made is a piece of code.',
  why: 'The thing that the work makes is seen by the team alone.',
  source: 'invest',
  find: phrases({ in: 'head', of: [CODE_ARTEFACTS] }),
};

export const examples: SignalExamples = {
  fires: [{ summary: 'Add an index on trail_id to the reviews table', quotes: ['index'] }],
  silent: [{ summary: 'Class trips for schools', because: 'the object is trips' }],
};
