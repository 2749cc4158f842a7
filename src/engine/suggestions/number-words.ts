const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** A count in words up to ten, in digits above. */
export function numberWord(count: number): string {
  return WORDS[count] ?? String(count);
}
