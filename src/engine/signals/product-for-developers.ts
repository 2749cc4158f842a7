import { PRODUCT_FOR_DEVELOPERS } from '../lexicon/product-for-developers';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const productForDevelopers: Signal = {
  id: 'product-for-developers',
  says: 'Names what developers use of a product.',
  find: phrases({ in: 'summary', of: LISTS.productForDevelopers }),
};

export const lists: Lists = {
  'product-for-developers': [PRODUCT_FOR_DEVELOPERS, 'support for', 'supports', 'support'],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'story',
  why: 'For a product made for developers, a new command, option or plugin is what its users get.',
  source: 'kinds-guide',
  fires: [{ summary: 'Add a flag to print the route as text', quotes: ['flag'] }],
  silent: [{ summary: 'Print the route as text', because: 'no command or option is named' }],
};
