import { isLetter, wordEnd } from './characters';

export type StepWord = 'given' | 'when' | 'then' | 'and';

const LOOK_AHEAD = 12;

/** The given/when/then word that a line begins with, behind bullets and bold signs; "but" counts as "and". Else null. */
export function stepWord(text: string, lineStart: number): StepWord | null {
  let at = lineStart;
  const stop = Math.min(text.length, lineStart + LOOK_AHEAD);
  while (at < stop && text.charCodeAt(at) !== 10 && !isLetter(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at) | 32;
  if (code !== 103 && code !== 119 && code !== 116 && code !== 97 && code !== 98) return null;
  const end = wordEnd(text, at, at + 6);
  if (end - at < 3 || end - at > 5) return null;
  switch (text.slice(at, end).toLowerCase()) {
    case 'given':
      return 'given';
    case 'when':
      return 'when';
    case 'then':
      return 'then';
    case 'and':
    case 'but':
      return 'and';
    default:
      return null;
  }
}
