import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const stepsToReproduce: Signal = {
  id: 'steps-to-reproduce',
  says: 'Tells how to see it happen.',
  find: phrases({
    in: 'description',
    of: LISTS.stepsToReproduce,
  }),
};

export const lists: Lists = {
  'steps-to-reproduce': [
    'step+ to reproduce',
    'step+ to recreate',
    'to reproduce',
    'reproduce~',
    'reproducible',
    'repro',
    'expected result+',
    'actual result+',
    'expected behavior',
    'expected behaviour',
    'actual behavior',
    'actual behaviour',
    'expected actual',
    'observed',
    'what happens',
    'steps to repro',
    'instead it',
    'intermittently',
    'sometimes',
  ],
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'defect',
  why: 'Steps, expected and actual results belong to a report of a defect.',
  source: 'kinds-guide',
  fires: [
    {
      summary: 'Wrong distance',
      description: 'Steps to reproduce: plan a detour. Expected result: 12 km.',
      quotes: ['Steps to reproduce', 'Expected result'],
    },
  ],
  silent: [
    { summary: 'Plan a detour', description: 'The distance follows the detour.', because: 'tells what it should do' },
  ],
};
