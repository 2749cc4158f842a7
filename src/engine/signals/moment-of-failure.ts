import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const momentOfFailure: Signal = {
  id: 'moment-of-failure',
  says: 'Tells when it happens.',
  find: phrases({
    in: 'text',
    of: LISTS.momentOfFailure,
    notIn: 'criteria',
    most: 2,
  }),
};

export const lists: Lists = {
  'moment-of-failure': [
    'when i',
    'when you',
    'when the user',
    'when a user',
    'when clicking',
    'when trying',
    'when using',
    'when opening',
    'when running',
    'when saving',
    'after clicking',
    'after saving',
    'after upgrading',
    'after updating',
    'after the update',
    'after the upgrade',
    'since the update',
    'since the release',
    'since the upgrade',
    'if i click',
    'if you click',
    'when we',
    'after a while',
    'every time i',
    'since yesterday',
    'since last',
    'after a reload',
    'on refresh',
  ],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'defect',
  why: '"When I click" and "after the update" place something that was observed.',
  source: 'corpus',
  fires: [{ summary: 'Map turns grey', description: 'It happens when I zoom out twice.', quotes: ['when I'] }],
  silent: [{ summary: 'Zoom out twice', description: 'Offer a step back.', because: 'nothing was observed' }],
};
