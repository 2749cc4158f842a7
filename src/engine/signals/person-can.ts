import { OUTSIDE_ROLES } from '../lexicon/outside-roles';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import { sequences } from './finders-sequences';
import type { AboutSignal, Signal } from './signal';

export const personCan: Signal = {
  id: 'person-can',
  says: 'Says what a person can do afterwards.',
  find: sequences({
    in: 'text',
    notIn: 'ends',
    tail: 3,
    of: LISTS.personCan,
    before: LISTS.personCanBefore,
  }),
};

export const lists: Lists = {
  'person-can': [OUTSIDE_ROLES],
  'person-can/before': [
    'can',
    'may',
    'could',
    'should',
    'should be able',
    'will be able',
    'must be able',
    'are able',
    'is able',
    'get',
    'gets',
    'see',
    'sees',
    'choose',
    'chooses',
    'want',
    'wants',
    'would like',
    'will see',
    'need',
    'needs',
  ],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'story',
  why: 'When the work is done, someone outside the team can do something new.',
  source: 'kinds-guide',
  fires: [
    { summary: 'Visitors can add and view pictures of a trail', quotes: ['Visitors can add and view'] },
    {
      summary: 'Trip notes',
      description: 'Customers should be able to leave a note for the driver.',
      quotes: ['Customers should be able to leave'],
    },
  ],
  silent: [{ summary: 'The index can be rebuilt at night', because: 'an index is not a person' }],
};
