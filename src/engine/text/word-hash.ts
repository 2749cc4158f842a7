import { typeOf } from './character-type';

/** The hash of no letters. */
export const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** The hash that a word gets wherever it stands, in either case; `#` is any number, `→` also `->`. */
export function hashOf(word: string): number {
  return extendHash(FNV_OFFSET, word);
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

/** The hash with one more letter, given by its folded code. */
export function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}
