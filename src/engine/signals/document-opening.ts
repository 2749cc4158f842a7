import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const documentOpening: Signal = {
  id: 'document-opening',
  says: 'Opens with writing something down.',
  find: phrases({
    in: ['opening', 'wanted'],
    of: LISTS.documentOpening,
  }),
};

export const lists: Lists = {
  'document-opening': [
    'document~',
    'write~',
    'describe~',
    'publish~',
    'proofread~',
    'translate~',
    'summarize~',
    'summarise~',
    'update~ doc+',
    'update~ the doc+',
  ],
};

export const about: AboutSignal = {
  looksAt: 'statement',
  pointsTo: 'technical-task',
  why: 'What is delivered is a text for the team or about the product.',
  source: 'kinds-guide',
  fires: [{ summary: 'Document the import format', quotes: ['Document'] }],
  silent: [{ summary: 'Let editors write notes', because: 'writing is what editors do' }],
};
