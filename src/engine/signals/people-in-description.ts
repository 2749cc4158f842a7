import { OUTSIDE_ROLES } from '../lexicon/outside-roles';
import { TEAM_ROLES } from '../lexicon/team-roles';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const peopleInDescription: Signal = {
  id: 'people-in-description',
  says: 'Speaks of people outside the team.',
  find: phrases({
    in: 'early',
    of: LISTS.peopleInDescription,
    except: LISTS.peopleInDescriptionExcept,
    notIn: 'role',
  }),
};

export const lists: Lists = {
  'people-in-description': [OUTSIDE_ROLES],
  'people-in-description/except': [
    TEAM_ROLES,
    'client library',
    'user table',
    'users table',
    'user story',
    'user stories',
    'user id',
  ],
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'story',
  why: 'Text that tells what its users see or do is about them.',
  source: 'corpus',
  fires: [
    { summary: 'Route preview', description: 'Walkers look at the route before they leave.', quotes: ['Walkers'] },
  ],
  silent: [
    {
      summary: 'Import job',
      description: 'The users table is copied each night.',
      because: 'the table is named after them',
    },
  ],
};
