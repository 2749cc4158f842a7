import { QUALITY_WORDS } from '../lexicon/quality-words';
import { phrases } from './finders';
import type { Signal, SignalExamples } from './signal';

export const qualityInSummary: Signal = {
  id: 'quality-in-summary',
  looksAt: 'summary',
  pointsTo: 'enabler',
  says: 'Works on a quality of the whole system.',
  why: 'Speed, safety and reliability of the system are worth ranking on their own.',
  source: 'safe-enablers',
  find: phrases({ in: 'summary', of: [QUALITY_WORDS] }),
};

export const examples: SignalExamples = {
  fires: [{ summary: 'Cut memory use of the import by half', quotes: ['memory'] }],
  silent: [{ summary: 'Search results appear within a second', because: 'the speed is stated as a person notices it' }],
};
