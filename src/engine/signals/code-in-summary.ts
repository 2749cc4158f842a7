import { CODE_ARTEFACTS } from '../lexicon/code-artefacts';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const codeInSummary: Signal = {
  id: 'code-in-summary',
  says: 'Names a piece of code, not a gain.',
  find: phrases({ in: 'summary', of: LISTS.codeInSummary }),
};

export const lists: Lists = {
  'code-in-summary': [CODE_ARTEFACTS],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'technical-task',
  why: 'Classes, tables, scripts and endpoints are handled by the team alone.',
  source: 'invest',
  fires: [{ summary: 'Add an index on trail_id to the reviews table', quotes: ['index', 'table'] }],
  silent: [
    {
      summary: 'Show walkers how steep a trail is',
      description: 'Needs a column in the table.',
      because: 'code is named in the description only',
    },
  ],
};
