import { RELEASE_WORDS } from '../lexicon/release-words';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const releaseWork: Signal = {
  id: 'release-work',
  says: 'Handles a release or a version.',
  find: phrases({
    in: 'summary',
    of: LISTS.releaseWork,
    except: LISTS.releaseWorkExcept,
  }),
};

export const lists: Lists = {
  'release-work': [RELEASE_WORDS, 'v#', 'version bump', 'changelog'],
  'release-work/except': [
    'press release+',
    'release each',
    'releases each',
    'release date+',
    'album release+',
    'release process',
    'new releases',
    'release~ the',
    'releases every',
  ],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'technical-task',
  why: 'Cutting, tagging and merging releases are chores of the team.',
  source: 'kinds-guide',
  fires: [{ summary: 'Tag the 2.4 release', quotes: ['Tag the', 'release'] }],
  silent: [{ summary: 'Show press releases on the start page', because: 'a press release is read by visitors' }],
};
