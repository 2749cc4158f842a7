import type { ParsedText } from '../text/parsed-text';
import { tellingWords } from './telling-words';

const MOST = 12;

/** The words to look for an item's neighbours by: those of its summary first, each once. */
export function searchWords({ text }: ParsedText): readonly string[] {
  return [...new Set([...tellingWords(text.summary), ...tellingWords(text.description)])].slice(0, MOST);
}
