import { OFFERING_VERBS } from '../lexicon/offering-verbs';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const offerOpening: Signal = {
  id: 'offer-opening',
  says: 'Puts something into the hands of someone.',
  find: phrases({ in: ['opening', 'wanted', 'enabled'], of: LISTS.offerOpening, most: 2 }),
};

export const lists: Lists = {
  'offer-opening': [OFFERING_VERBS],
};

export const about: AboutSignal = {
  looksAt: 'statement',
  pointsTo: 'story',
  why: 'Letting, showing, exporting and choosing are things that a person can do or see afterwards.',
  source: 'user-stories-applied',
  fires: [
    { summary: 'Manage trail reviews', quotes: ['Manage'] },
    { summary: 'As a visitor, I want to save a trail', quotes: ['save'] },
  ],
  silent: [{ summary: 'Write the job that will export orders', because: 'the work opens with writing a job' }],
};
