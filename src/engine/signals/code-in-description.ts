import { CODE_ARTEFACTS } from '../lexicon/code-artefacts';
import { phrases } from './finders';
import type { Signal, SignalExamples } from './signal';

export const codeInDescription: Signal = {
  id: 'code-in-description',
  looksAt: 'description',
  pointsTo: 'technical-task',
  says: 'Describes pieces of code.',
  why: 'The text speaks of classes, files, tables or endpoints.',
  source: 'invest',
  find: phrases({ in: 'early', of: [CODE_ARTEFACTS] }),
};

export const examples: SignalExamples = {
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
