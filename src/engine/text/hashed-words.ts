import { hashOf } from './word-hash';

/** A few words, asked for by their hashes. */
export interface HashedWords {
  readonly has: (hash: number) => boolean;
}

/** Words parted by white space; they are hashed when the first one is asked for, which most texts never do. */
export function hashedWords(words: string): HashedWords {
  let hashes: ReadonlySet<number> | null = null;
  return {
    has: (hash) => {
      hashes ??= new Set(words.trim().split(/\s+/).map(hashOf));
      return hashes.has(hash);
    },
  };
}
