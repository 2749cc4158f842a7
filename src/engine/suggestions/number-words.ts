const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** Numbers that are written as words, as regular expression source. */
export const NUMBERS = WORDS.slice(1).join('|');

/** A count in words up to ten, in digits above. */
export function numberWord(count: number): string {
  return WORDS[count] ?? String(count);
}
