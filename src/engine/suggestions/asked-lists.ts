import { ADDING_VERBS } from '../lexicon/adding-verbs';
import { BRAND_NAMES } from '../lexicon/brand-names';
import { CODE_ARTEFACTS } from '../lexicon/code-artefacts';
import { IMPROVING_VERBS } from '../lexicon/improving-verbs';
import { NAMED_TECHNOLOGIES } from '../lexicon/named-technologies';
import { OUTSIDE_ROLES } from '../lexicon/outside-roles';
import { PLATFORM_NOUNS } from '../lexicon/platform-nouns';
import { STRUCTURE_NOUNS } from '../lexicon/structure-nouns';
import { SYSTEM_ROLES } from '../lexicon/system-roles';
import { TEAM_ROLES } from '../lexicon/team-roles';
import { TIDY_VERBS } from '../lexicon/tidy-verbs';
import type { Lists } from '../signals/finders-index';
import { ACTION_VERBS, MAYBE_VERBS, ORDER_VERBS, STEP_VERBS, USER_DEEDS } from './action-verbs';

const each = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * Lists of words that suggestions ask for one at a time (`isInList`). `npm run index` packs them with those of all signals, so
 * that no bundle of a screen holds a word twice.
 */
export const lists: Lists = {
  'suggest/action-verb': each(ACTION_VERBS),
  'suggest/brand': [BRAND_NAMES],
  'suggest/inside': [CODE_ARTEFACTS, PLATFORM_NOUNS, STRUCTURE_NOUNS],
  'suggest/maybe-verb': each(MAYBE_VERBS),
  'suggest/order-verb': [...each(ACTION_VERBS), ...each(ORDER_VERBS), ADDING_VERBS, TIDY_VERBS, IMPROVING_VERBS],
  'suggest/outside': [OUTSIDE_ROLES],
  'suggest/step-verb': each(STEP_VERBS),
  'suggest/system': [SYSTEM_ROLES],
  'suggest/team': [TEAM_ROLES],
  'suggest/technology': [NAMED_TECHNOLOGIES],
  'suggest/user-deed': each(USER_DEEDS),
};
