import { isPerson } from '../text/person-words';
import { isOutside } from './role-side';
import { roleWords } from './role-words';
import { lastWord } from './some-words';

/** In front of the noun, these are no part of a name: "currently users", "these customers". */
const NO_NAME =
  /^(?:given|when|that|then|currently|today|dupe|which|what|with|from|only|also|where|after|before|since|because|some|many|most|several|both|other|these|those|their|this)\s/i;

/**
 * People outside the team, named before a verb, as roles: both words ("revenue managers", "charge nurse"), or the noun alone
 * ("and customers"). Empty for anybody and anything else.
 */
export function peopleNamed(people: string): readonly string[] {
  const noun = lastWord(people);
  if (!isPerson(noun) || !isOutside(people)) return [];
  const isBoth = /^\p{L}{4,} /u.test(people) && !NO_NAME.test(people);
  return roleWords(isBoth ? people : noun);
}
