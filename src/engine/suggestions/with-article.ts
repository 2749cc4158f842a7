import { beginsWithVowel } from '../drafting/begins-with-vowel';

/** "visitor" as "a visitor", "editor" as "an editor". */
export function withArticle(noun: string): string {
  return `${beginsWithVowel(noun) ? 'an' : 'a'} ${noun}`;
}
