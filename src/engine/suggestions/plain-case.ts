import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';

const FEWEST = 4;
const MOSTLY = 0.7;

/** A title in title case as one writes in a sentence: "Snippet Maker for Opening Hours" loses its capitals, names do not. */
export function plainCase(title: string, description: string): string {
  const words = title.match(/\b\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => PLAIN.test(word));
  if (capitals.length < FEWEST || capitals.length < words.length * MOSTLY) return title;
  return title.replace(/[\p{L}\d.-]+/gu, (word) =>
    PLAIN.test(word) && !isName(word, description) ? word.toLowerCase() : word,
  );
}

const PLAIN = /^\p{Lu}\p{Ll}+$/u;

/** What the description writes with a capital inside a sentence, and what everybody knows. */
function isName(word: string, description: string): boolean {
  const lower = word.toLowerCase();
  if (isInList(lower, LISTS.suggestBrand) || isInList(lower, LISTS.suggestTechnology)) return true;
  return new RegExp(`[\\p{Ll},] ${word}(?!\\p{L})`, 'u').test(description);
}
