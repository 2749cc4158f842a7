import { namesGroup } from '../drafting/article';
import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import { isPerson } from '../text/person-words';

/** What follows the noun: "of the shop", "who pays late", "using the SDK". */
const AFTER_NOUN =
  /\s(?:of|for|who|whose|that|which|using|with|without|on|in|at|from|to|working|responsible|integrating)\s|[(,–—]/i;
const ON_THE_TEAM =
  /\b(?:working on|works on|involved in|on|in) (?:the|our|this) (?:project|team|squad|code(?:base)?)\b/i;

/** Whoever this is, nothing is given to them. */
const NOBODY = /^(?:nobody|no one|none|no \p{L}+)\b/iu;

/** Compounds of words for people: "caseworker", "shopkeeper". */
const COMPOUND = /.{3}(?:worker|keeper|payer|officer|holder|goer|master|seeker|leader|person|man|woman)s?$/;

type Side = 'outside' | 'team' | 'system' | 'unknown';

/** Whether a role speaks for people outside the delivery team. */
export function isOutside(role: string): boolean {
  return roleSide(role) === 'outside';
}

/** Whether a role speaks for the team or a part of the product: nobody whom a story serves. */
export function isOurs(role: string): boolean {
  const side = roleSide(role);
  return side === 'team' || side === 'system';
}

/** Whom a role speaks for: people outside the delivery team, the team, or a part of the product. */
export function roleSide(role: string): Side {
  if (NOBODY.test(role)) return 'unknown';
  if (ON_THE_TEAM.test(role)) return 'team';
  if (namesGroup(role) && !isInList(role.toLowerCase(), LISTS.suggestTeam)) return 'outside';
  const words =
    role
      .toLowerCase()
      .split(AFTER_NOUN)[0]
      ?.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const noun = words.at(-1) ?? '';
  return sideOf(`${words.at(-2) ?? ''} ${noun}`) ?? sideOf(noun) ?? sideByWords(words);
}

function sideByWords(words: readonly string[]): Side {
  if (words.some((word) => isInList(word, LISTS.suggestTeam) && word !== 'we')) return 'team';
  const noun = words.at(-1) ?? '';
  return isPerson(noun) || COMPOUND.test(noun) ? 'outside' : 'unknown';
}

function sideOf(name: string): Side | null {
  if (isInList(name, LISTS.suggestTeam)) return 'team';
  if (isInList(name, LISTS.suggestSystem)) return 'system';
  return isInList(name, LISTS.suggestOutside) ? 'outside' : null;
}
