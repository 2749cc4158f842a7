import { OUTSIDE_ROLES } from '../lexicon/outside-roles';
import { TEAM_ROLES } from '../lexicon/team-roles';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const peopleInSummary: Signal = {
  id: 'people-in-summary',
  says: 'Names people outside the team.',
  find: phrases({
    in: 'summary',
    of: LISTS.peopleInSummary,
    except: LISTS.peopleInSummaryExcept,
    notIn: ['role', 'ends'],
  }),
};

export const lists: Lists = {
  'people-in-summary': [OUTSIDE_ROLES],
  'people-in-summary/except': [
    TEAM_ROLES,
    'client library',
    'client libraries',
    'user table',
    'users table',
    'user guide',
    'user manual',
    'user model',
    'user story',
    'user stories',
    'user id',
    'user entity',
    'user service',
    'customer table',
    'customers table',
    'user agent',
    'client side',
    'people team',
    'agent pool',
    'admin api',
    'user test+',
    'user interview+',
    'owner+ table',
    'build agent+',
  ],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'story',
  why: 'Work that speaks of its users in the title is mostly told from their side.',
  source: 'corpus',
  fires: [{ summary: 'Show a summary of the trip to the driver', quotes: ['driver'] }],
  silent: [
    { summary: 'Add an index to the users table', because: 'the table is named after them; nobody is served' },
    { summary: 'Write the user guide', because: 'a user guide is a document' },
  ],
};
