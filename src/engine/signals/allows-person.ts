import { OUTSIDE_ROLES } from '../lexicon/outside-roles';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import { sequences } from './finders-sequences';
import type { AboutSignal, Signal } from './signal';

export const allowsPerson: Signal = {
  id: 'allows-person',
  says: 'Lets someone outside the team do something.',
  find: sequences({
    in: 'text',
    of: LISTS.allowsPerson,
    before: LISTS.allowsPersonBefore,
  }),
};

export const lists: Lists = {
  'allows-person': [
    'allow~',
    'let~',
    'enable~',
    'help~',
    'give~',
    'permit~',
    'remind~',
    'notify~',
    'tell~',
    'show~',
    'warn~',
    'ask~',
    'send~',
    'offer~',
  ],
  'allows-person/before': [OUTSIDE_ROLES],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'story',
  why: 'Allowing, letting and helping put something into the hands of people.',
  source: 'user-stories-applied',
  fires: [
    { summary: 'Let guides offer a guided walk', quotes: ['Let guides'] },
    {
      summary: 'Reminders',
      description: 'This will help patients keep their appointments.',
      quotes: ['help patients'],
    },
  ],
  silent: [{ summary: 'Let the importer retry on its own', because: 'an importer is no person' }],
};
