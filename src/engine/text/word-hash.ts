import { typeOf } from './character-type';

/** The hash of no letters. */
export const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** Times the prime it makes 1, in 32 bits. */
const FNV_INVERSE = 0x359c449b;

/** The hash that a word gets wherever it stands, in either case; `#` is any number, `→` also `->`. */
export function hashOf(word: string): number {
  return extendHash(FNV_OFFSET, word);
}

const SPACE = 0x20;

/** The hash of each of some words in lower case, parted by single spaces: one pass, as the first text waits for it. */
export function hashesOf(words: string): readonly number[] {
  const hashes: number[] = [];
  let hash = FNV_OFFSET;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (code === SPACE) {
      hashes.push(hash);
      hash = FNV_OFFSET;
    } else hash = Math.imul(hash ^ code, FNV_PRIME);
  }
  hashes.push(hash);
  return hashes;
}

/** The hash of a word with more letters at its end. */
export function extendHash(hash: number, more: string): number {
  let extended = hash;
  for (let at = 0; at < more.length; at += 1) {
    const type = typeOf(more.charCodeAt(at));
    extended = Math.imul(extended ^ (type > 0 ? type & 0xffff : more.charCodeAt(at)), FNV_PRIME);
  }
  return extended;
}

/** The hash of a word without letters, in lower case, at its end: undoes `extendHash`. */
export function shortenHash(hash: number, ending: string): number {
  let shortened = hash;
  for (let at = ending.length - 1; at >= 0; at -= 1)
    shortened = Math.imul(shortened, FNV_INVERSE) ^ ending.charCodeAt(at);
  return shortened;
}

/** The hash with one more letter, given by its folded code. */
export function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}
