import { TEAM_ROLES } from '../lexicon/team-roles';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import { roles } from './finders-roles';
import type { AboutSignal, Signal } from './signal';

export const teamAsRole: Signal = {
  id: 'team-as-role',
  says: 'Names who builds it. A story names who gains.',
  find: roles({ of: LISTS.teamAsRole }),
};

export const lists: Lists = {
  'team-as-role': [TEAM_ROLES],
};

export const about: AboutSignal = {
  looksAt: 'statement',
  pointsTo: 'technical-task',
  why: 'A role from the delivery team usually marks a step in the disguise of a story: nobody outside the team is served by it directly.',
  source: 'practice-guide',
  fires: [
    {
      summary:
        'As a developer, I want a way to keep and fetch guide pictures so that visitors can add and view pictures of a trail',
      quotes: ['As a developer'],
    },
    { summary: 'As the QA team we need a copy of production data', quotes: ['As the QA team'] },
  ],
  silent: [
    {
      summary: 'As a developer advocate, I want a badge for talks',
      because: 'a developer advocate is not named as a builder of this product',
    },
    {
      summary: 'Show the developer of each app',
      because: 'a developer is mentioned, but no story is told from that side',
    },
  ],
};
