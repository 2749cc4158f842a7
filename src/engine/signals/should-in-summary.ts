import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const shouldInSummary: Signal = {
  id: 'should-in-summary',
  says: 'Says how the product should be.',
  find: phrases({
    in: 'summary',
    of: LISTS.shouldInSummary,
    notIn: ['opening', 'ends'],
    except: LISTS.shouldInSummaryExcept,
    most: 1,
  }),
};

export const lists: Lists = {
  'should-in-summary': ['should', 'must', 'can', 'could', 'will', 'may', 'needs to', 'need to'],
  'should-in-summary/except': [
    'can we',
    'should we',
    'could we',
    'we should',
    'we need to',
    'we can',
    'we must',
    'needs to be migrated',
    'needs to be upgraded',
  ],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'story',
  why: '"Should", "must" and "can" in a title describe behaviour that somebody will notice.',
  source: 'corpus',
  fires: [{ summary: 'Search should find trails by nickname', quotes: ['should'] }],
  silent: [{ summary: 'Should we buy map tiles?', because: 'the question is for the team' }],
};
