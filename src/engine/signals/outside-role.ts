import { SYSTEM_ROLES } from '../lexicon/system-roles';
import { TEAM_ROLES } from '../lexicon/team-roles';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import { roles } from './finders-roles';
import type { AboutSignal, Signal } from './signal';

export const outsideRole: Signal = {
  id: 'outside-role',
  says: 'Someone outside the team.',
  find: roles({ except: LISTS.outsideRoleExcept }),
};

export const lists: Lists = {
  'outside-role/except': [TEAM_ROLES, SYSTEM_ROLES],
};

export const about: AboutSignal = {
  looksAt: 'statement',
  pointsTo: 'story',
  why: 'A story is told from the side of someone who uses the product or is served by it.',
  source: 'user-stories-applied',
  fires: [
    {
      summary: 'As a visitor, I want to save a trail to a list so that I find it again on the day of the walk',
      quotes: ['As a visitor'],
    },
    {
      summary: 'Fuel prices',
      description: 'As a driver on a long trip, I want to see fuel prices so that I can plan stops.',
      quotes: ['As a driver'],
    },
  ],
  silent: [
    {
      summary: 'As a product owner, I want the board cleaned up',
      because: 'a product owner belongs to the delivery team',
    },
    { summary: 'Send the visitor list every night', because: 'no story form' },
  ],
};
