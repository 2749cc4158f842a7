import { phrases } from './finders';
import type { AboutSignal, Signal } from './signal';

export const shouldInDescription: Signal = {
  id: 'should-in-description',
  looksAt: 'description',
  pointsTo: 'story',
  says: 'Says how it should behave.',
  find: phrases({ in: 'description', of: ['should', 'must', 'would', 'shall'], most: 2 }),
};

export const about: AboutSignal = {
  why: 'Behaviour that is asked for, in "should" and "must".',
  source: 'corpus',
  fires: [{ summary: 'Nicknames', description: 'Search should find trails by nickname.', quotes: ['should'] }],
  silent: [{ summary: 'Nicknames', description: 'A table maps them to trails.', because: 'no behaviour is asked for' }],
};
