import type { Evidence } from '../evidence';
import { bareWords } from './bare-words';
import { isDescription } from './parts-of-text';
import { peopleNamed } from './people-named';

const ASKING =
  /((?:\p{L}+ )?\p{L}+) (?:keeps? (?:asking)|(?:has |have )?(?:asked|requested)|asks?\b|complains?\b|wants?\b|expects?\b|(?:would|['’]d) like\b)/u;
const MOST = 4;

/** Who asks for it, by one of the first sentences of the description: "customers keep asking". */
export function askersIn(sentences: readonly Evidence[]): readonly string[] {
  const told = sentences.filter(isDescription).slice(0, MOST);
  for (const { quote } of told) {
    const people = ASKING.exec(bareWords(quote))?.[1] ?? '';
    const [role, ...others] = peopleNamed(people);
    if (role !== undefined && others.length === 0) return [role];
  }
  return [];
}
