import { extendHash, shortenHash } from '../text/word-hash';

/** What ends a form of a word, and what ends the word. */
const ENDINGS = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['d', ''],
  ['ed', ''],
  ['ing', ''],
  ['ing', 'e'],
] as const;

/**
 * What a table says of a word, else of the word that it is a form of: "invoices" counts as "invoice" where only that is known.
 * Words are hashes, and a hash can be taken back letter by letter; what takes off letters that are not there meets no word.
 * Whoever knows the last letter (`SHAPE.form`) asks for other words only where it ends a form.
 */
export function ofWordOrStem(word: number, lookUp: (word: number) => number): number {
  let found = lookUp(word);
  for (let at = 0; found === 0 && at < ENDINGS.length; at += 1) {
    const [ending, own] = ENDINGS[at] as (typeof ENDINGS)[number];
    found = lookUp(extendHash(shortenHash(word, ending), own));
  }
  return found;
}
