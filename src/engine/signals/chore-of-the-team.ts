import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const choreOfTheTeam: Signal = {
  id: 'chore-of-the-team',
  says: 'A chore around the work.',
  find: phrases({
    in: 'summary',
    of: LISTS.choreOfTheTeam,
    except: LISTS.choreOfTheTeamExcept,
  }),
};

export const lists: Lists = {
  'chore-of-the-team': [
    'meeting+',
    'workshop+',
    'agenda',
    'sprint review',
    'retro',
    'retrospective',
    'onboarding of',
    'access to',
    'access for',
    'licence+',
    'license+',
    'procurement',
    'kick off',
    'kickoff',
    'code review',
    'attend~',
    'conference',
    'training session',
    'order the',
    'book the',
    'renew~',
    'invite the team',
    'set up account+',
    'create account+',
    'request access',
  ],
  'chore-of-the-team/except': [
    'driving licence+',
    'fishing licence+',
    'meeting room+',
    'renew a',
    'renew my',
    'dog licence+',
  ],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'technical-task',
  why: 'Meetings, accounts and orders have to be done, and deliver nothing by themselves.',
  source: 'corpus',
  fires: [{ summary: 'Prepare the agenda of the kick-off', quotes: ['agenda', 'kick-off'] }],
  silent: [{ summary: 'Book meeting rooms by phone', because: 'a meeting room is what people book' }],
};
