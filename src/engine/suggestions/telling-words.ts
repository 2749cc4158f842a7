import { EMPTY_WORDS } from './empty-words';

const INNER_CAPITAL = /[a-z][A-Z]/;
/** Letters without accents are matched several times faster. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Words that tell something, in lower case; "guidePictures" and "guide_pictures" are two. */
export function tellingWords(text: string): readonly string[] {
  const apart = INNER_CAPITAL.test(text) ? text.replace(/([a-z])(?=[A-Z])/g, '$1 ') : text;
  const words = apart.toLowerCase().match(PLAIN.test(apart) ? /[a-z][a-z0-9]{2,}/g : /\p{L}[\p{L}\p{N}]{2,}/gu) ?? [];
  return words.filter((word) => !EMPTY_WORDS.has(word));
}
