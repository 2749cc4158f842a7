import type { Evidence } from '../evidence';
import { isPerson } from '../text/person-words';
import { bareWords } from './bare-words';
import { roleSide } from './role-side';
import { roleWords } from './role-words';

const ASKING =
  /((?:\p{L}+ )?\p{L}+) (?:keeps? (?:asking)|(?:has |have )?(?:asked|requested)|asks?\b|complains?\b|wants?\b|expects?\b|(?:would|['’]d) like\b)/u;
const MOST = 4;

/** Who asks for it, by one of the first sentences of the description: "customers keep asking". */
export function askersIn(sentences: readonly Evidence[]): readonly string[] {
  const told = sentences.filter(({ part }) => part === 'description').slice(0, MOST);
  for (const { quote } of told) {
    const people = ASKING.exec(bareWords(quote))?.[1] ?? '';
    const [role, ...others] = rolesIn(people);
    if (role !== undefined && others.length === 0) return [role];
  }
  return [];
}

/** Both words name them ("revenue managers"), or the second alone ("and customers"). */
function rolesIn(people: string): readonly string[] {
  const noun = people.split(' ').at(-1) ?? '';
  if (!isPerson(noun) || roleSide(noun) !== 'outside') return [];
  const isBoth =
    /^\p{L}{4,} /u.test(people) &&
    !/^(?:currently|today|that|when|where|some|many|most|then|since|because|with|from|this|those|these|several|which|what|both|other)\s/i.test(
      people,
    );
  return roleWords(isBoth ? people : noun);
}
