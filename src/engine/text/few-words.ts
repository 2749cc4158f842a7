/** A few words, asked for as they stand, in lower case. */
export interface FewWords {
  readonly has: (word: string) => boolean;
}

/** Words parted by spaces; the set is made when the first one is asked for, so that loading the engine waits for none. */
export function fewWords(words: string): FewWords {
  let all: ReadonlySet<string> | null = null;
  return {
    has: (word) => {
      all ??= new Set(words.split(' '));
      return all.has(word);
    },
  };
}
