import { isLetter, isSpace } from './characters';
import type { Block } from './parsed-text';

/** Told letter by letter: it is asked of most texts, and an expression takes longer to compile than to read a text. */
const FORM_BEGINS = ['as a', 'as an', 'as the', 'as our'];
const MOST_SIGNS = 4;
const FORM_GOES_ON = /^\W{0,4}(?:i|we|they|so|in order|to be able)\b/i;

/** "As a ...", "I want ...", "so that ..." may each be a paragraph of its own: the end of the last of them. */
export function endOfForm(text: string, blocks: readonly Block[], index: number): number {
  const { part, start, end } = blocks[index] as Block;
  if ((text.charCodeAt(start) | 32) !== 97 && (text.charCodeAt(start) | 32) !== 42) return end;
  if (!beginsForm(text, start)) return end;
  let last = end;
  for (let next = index + 1; next <= index + 3; next++) {
    const block = blocks[next];
    if (block?.part !== part || block.type === 'code') break;
    if (!FORM_GOES_ON.test(text.slice(block.start, block.start + 16))) break;
    last = block.end;
  }
  return last;
}

function beginsForm(text: string, start: number): boolean {
  let at = start;
  while (at < start + MOST_SIGNS && !isLetter(text.charCodeAt(at))) at++;
  const words = text.slice(at, at + 6).toLowerCase();
  return FORM_BEGINS.some((form) => words.startsWith(form) && isSpace(text.charCodeAt(at + form.length)));
}
