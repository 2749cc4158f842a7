import { QUALITY_WORDS } from '../lexicon/quality-words';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const qualityInSummary: Signal = {
  id: 'quality-in-summary',
  says: 'Works on a quality of the whole system.',
  find: phrases({ in: 'summary', of: LISTS.qualityInSummary }),
};

export const lists: Lists = {
  'quality-in-summary': [QUALITY_WORDS],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'enabler',
  why: 'Speed, safety and reliability of the system are worth ranking on their own.',
  source: 'safe-enablers',
  fires: [{ summary: 'Cut memory use of the import by half', quotes: ['memory'] }],
  silent: [{ summary: 'Search results appear within a second', because: 'the speed is stated as a person notices it' }],
};
