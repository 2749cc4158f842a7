import { DEVELOPER_WORDS } from '../lexicon/developer-words';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const developersInText: Signal = {
  id: 'developers-in-text',
  says: 'Speaks of those who build the product.',
  find: phrases({ in: 'text', of: LISTS.developersInText, notIn: 'role' }),
};

export const lists: Lists = {
  'developers-in-text': [DEVELOPER_WORDS],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'enabler',
  why: 'When developers are the ones to notice, the work serves the team.',
  source: 'corpus',
  fires: [
    {
      summary: 'Local environment in one command',
      description: 'New developers lose a day on it.',
      quotes: ['developers'],
    },
  ],
  silent: [{ summary: 'Show who walked the trail', because: 'nobody who builds is named' }],
};
