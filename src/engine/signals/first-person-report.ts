import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const firstPersonReport: Signal = {
  id: 'first-person-report',
  says: 'Somebody reports what they saw.',
  find: phrases({
    in: 'description',
    of: LISTS.firstPersonReport,
  }),
};

export const lists: Lists = {
  'first-person-report': [
    'i get',
    'i got',
    'i see',
    'i saw',
    'i tried',
    'i noticed',
    'i found',
    'i am getting',
    "i'm getting",
    'i have',
    'we get',
    'we noticed',
    'we see',
    'we saw',
    'reported by',
    'customer+ report~',
    'user+ report~',
    'customers complain',
    'users complain',
    'complaint+',
    'support ticket+',
    'customer says',
    'customers say',
    'user says',
    'users say',
    'got a call',
    'two guests',
    'happened to',
  ],
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'defect',
  why: 'Reports tell what a person got, saw or was told.',
  source: 'corpus',
  fires: [{ summary: 'Map turns grey', description: 'I noticed it on two phones.', quotes: ['I noticed'] }],
  silent: [
    { summary: 'Season colours', description: 'The map follows the season.', because: 'nobody reports anything' },
  ],
};
