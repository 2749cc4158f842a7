import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const proofOfConcept: Signal = {
  id: 'proof-of-concept',
  says: 'Tries something out before it is built.',
  find: phrases({
    in: 'text',
    of: LISTS.proofOfConcept,
  }),
};

export const lists: Lists = {
  'proof-of-concept': [
    'poc',
    'pocs',
    'p o c',
    'proof of concept+',
    'proofs of concept',
    'prototype+',
    'prototyping',
    'throwaway',
    'throw away',
    'rough cut',
    'experiment+',
    'trial run',
    'pilot',
    'try out',
    'try~ it out',
    'mock up',
  ],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'spike',
  why: 'A prototype or proof of concept is thrown away; what stays is what it taught.',
  source: 'kinds-guide',
  fires: [{ summary: 'Vector tiles: proof of concept', quotes: ['proof of concept'] }],
  silent: [{ summary: 'Draw trails in the colours of the country', because: 'nothing is tried out first' }],
};
