import { SYSTEM_ROLES } from '../lexicon/system-roles';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import { roles } from './finders-roles';
import type { AboutSignal, Signal } from './signal';

export const systemAsRole: Signal = {
  id: 'system-as-role',
  says: 'A system wants nothing. Who gains from it?',
  find: roles({ of: LISTS.systemAsRole }),
};

export const lists: Lists = {
  'system-as-role': [SYSTEM_ROLES],
};

export const about: AboutSignal = {
  looksAt: 'statement',
  pointsTo: 'technical-task',
  why: 'A part of the product cannot gain anything, so the text describes a step that the product takes.',
  source: 'practice-guide',
  fires: [
    { summary: 'As a system, I want to process GPX files', quotes: ['As a system'] },
    {
      summary: 'As the billing service, I want to cache rates so that calls are cheap',
      quotes: ['As the billing service'],
    },
  ],
  silent: [
    {
      summary: 'As a user of the system, I want to reset my password',
      because: 'the role is a user; the system is only what is used',
    },
  ],
};
