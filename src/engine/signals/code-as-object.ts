import { CODE_ARTEFACTS } from '../lexicon/code-artefacts';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const codeAsObject: Signal = {
  id: 'code-as-object',
  says: 'What is made is a piece of code.',
  find: phrases({ in: 'head', of: LISTS.codeAsObject }),
};

export const lists: Lists = {
  'code-as-object': [CODE_ARTEFACTS],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'technical-task',
  why: 'The thing that the work makes is seen by the team alone.',
  source: 'invest',
  fires: [{ summary: 'Add an index on trail_id to the reviews table', quotes: ['index'] }],
  silent: [{ summary: 'Class trips for schools', because: 'the object is trips' }],
};
