import { ADDING_VERBS } from '../lexicon/adding-verbs';
import { IMPROVING_VERBS } from '../lexicon/improving-verbs';
import { PLATFORM_NOUNS } from '../lexicon/platform-nouns';
import { QUALITY_WORDS } from '../lexicon/quality-words';
import { STRUCTURE_NOUNS } from '../lexicon/structure-nouns';
import { TIDY_VERBS } from '../lexicon/tidy-verbs';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import { pairs } from './finders-pairs';
import type { AboutSignal, Signal } from './signal';

export const improvesPlatform: Signal = {
  id: 'improves-platform',
  says: 'Works on the system, beyond one feature.',
  find: pairs({
    verb: LISTS.improvesPlatformVerb,
    noun: LISTS.improvesPlatformNoun,
  }),
};

export const lists: Lists = {
  'improves-platform/verb': [IMPROVING_VERBS, ADDING_VERBS, TIDY_VERBS],
  'improves-platform/noun': [PLATFORM_NOUNS, STRUCTURE_NOUNS, QUALITY_WORDS, 'index+'],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'enabler',
  why: 'What is scaled, hardened or moved serves every feature that stands on it.',
  source: 'safe-enablers',
  fires: [
    {
      summary: 'Shard the trail index so that search keeps answering when one node is full',
      quotes: ['Shard the trail index'],
    },
  ],
  silent: [{ summary: 'Add a filter for steep trails', because: 'a filter is something people see' }],
};
