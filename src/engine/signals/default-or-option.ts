import { phrases } from './finders';
import type { AboutSignal, Signal } from './signal';

export const defaultOrOption: Signal = {
  id: 'default-or-option',
  looksAt: 'text',
  pointsTo: 'story',
  says: 'Speaks of a choice or a default.',
  find: phrases({
    in: 'text',
    of: [
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
    most: 2,
  }),
};

export const about: AboutSignal = {
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
