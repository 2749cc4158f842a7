/** The first of some words. */
export function firstWord(words: string): string {
  return words.split(' ')[0] ?? '';
}

/** The last of some words: of a name for somebody or something its noun. */
export function lastWord(words: string): string {
  return words.split(' ').at(-1) ?? '';
}

/** Words without what stands in brackets. */
export function withoutBrackets(words: string): string {
  return words.replace(/\s*\([^()]*\)/g, '');
}
