import { TIME_BOXES } from '../lexicon/time-boxes';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const timeBox: Signal = {
  id: 'time-box',
  says: 'Limits how long it may take.',
  find: phrases({ in: 'text', of: LISTS.timeBox }),
};

export const lists: Lists = {
  'time-box': [TIME_BOXES],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'spike',
  why: 'A spike is time-boxed; other work ends when it is done.',
  source: 'practice-guide',
  fires: [
    { summary: 'Compare map providers', description: 'Time-box: 2 days.', quotes: ['Time-box'] },
    { summary: 'Try vector tiles', description: 'Half a day, no more.', quotes: ['Half a day'] },
  ],
  silent: [{ summary: 'Keep sessions for 2 days', because: 'the days are how long a session lives' }],
};
