import { EMPTY_WORDS } from './empty-words';

/** Words that tell something, in lower case; "guidePictures" and "guide_pictures" are two. */
export function tellingWords(text: string): readonly string[] {
  const words =
    text
      .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 2 && !EMPTY_WORDS.has(word));
}
