import type { Words } from './draft';

/** A line of a draft as plain text; an open question stands in brackets. */
export function plainText(words: readonly Words[]): string {
  return words.map(({ from, words: text }) => (from === 'open' ? `[${text}]` : text)).join('');
}
