import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const defaultOrOption: Signal = {
  id: 'default-or-option',
  says: 'Speaks of a choice or a default.',
  find: phrases({
    in: 'text',
    of: LISTS.defaultOrOption,
    most: 2,
  }),
};

export const lists: Lists = {
  'default-or-option': [
    'default+',
    'by default',
    'optional',
    'optionally',
    'configurable',
    'customizable',
    'customisable',
    'setting+',
    'preference+',
    'option to',
    'opt in',
    'opt out',
    'toggle',
  ],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'story',
  why: 'Options and defaults are what people meet when they use the product.',
  source: 'corpus',
  fires: [
    {
      summary: 'Units',
      description: 'Kilometres by default, miles as a setting.',
      quotes: ['by default', 'setting'],
    },
  ],
  silent: [{ summary: 'Units', description: 'Kilometres are kept in the database.', because: 'nothing can be chosen' }],
};
