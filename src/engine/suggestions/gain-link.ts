import type { Evidence } from '../evidence';
import type { ParsedText } from '../text/parsed-text';

/** How a gain is joined to what leads to it: a clause by "so that" or "because", a bare verb ("in order to skip ...") by "to". */
export function gainLink({ text }: ParsedText, { part, start }: Evidence): 'so that' | 'because' | 'to' {
  const before = text[part].slice(Math.max(0, start - 12), start);
  if (/\bbecause[\s*_]+$/i.test(before)) return 'because';
  return /\bto[\s*_]+$/i.test(before) ? 'to' : 'so that';
}
