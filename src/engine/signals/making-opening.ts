import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const makingOpening: Signal = {
  id: 'making-opening',
  says: 'Opens with making something.',
  find: phrases({
    in: 'opening',
    of: LISTS.makingOpening,
  }),
};

export const lists: Lists = {
  'making-opening': [
    'create~',
    'implement~',
    'write~',
    'define~',
    'build~',
    'prepare~',
    'set up',
    'setup',
    'configure~',
    'install~',
    'generate~',
    'develop~',
    'make~',
    'use',
    'using',
    'run',
    'document~',
    'publish~',
    'order',
    'register~',
    'verify~',
    'wire~',
    'hook~ up',
    'chore',
  ],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'technical-task',
  why: 'Building, creating and writing name the step, not what it is good for.',
  source: 'corpus',
  fires: [{ summary: 'Create the reviews table', quotes: ['Create'] }],
  silent: [{ summary: 'Let guides create a walk', because: 'creating is what guides do' }],
};
