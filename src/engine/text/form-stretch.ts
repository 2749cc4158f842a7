import type { Block } from './parsed-text';

const FORM_BEGINS = /^\W{0,4}as (?:an?|the|our)\s/i;
const FORM_GOES_ON = /^\W{0,4}(?:i|we|they|so|in order|to be able)\b/i;

/** "As a ...", "I want ...", "so that ..." may each be a paragraph of its own: the end of the last of them. */
export function endOfForm(text: string, blocks: readonly Block[], index: number): number {
  const { part, start, end } = blocks[index] as Block;
  if ((text.charCodeAt(start) | 32) !== 97 && (text.charCodeAt(start) | 32) !== 42) return end;
  if (!FORM_BEGINS.test(text.slice(start, start + 12))) return end;
  let last = end;
  for (let next = index + 1; next <= index + 3; next++) {
    const block = blocks[next];
    if (block?.part !== part || block.type === 'code') break;
    if (!FORM_GOES_ON.test(text.slice(block.start, block.start + 16))) break;
    last = block.end;
  }
  return last;
}
