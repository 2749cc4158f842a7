import type { Evidence, Part } from '../evidence';
import { isSpace, lowerCase, skipSpace } from './characters';
import { sentenceEnd } from './sentences';

/** Where a text is looked at: a block's stretch of its part. */
export interface Stretch {
  readonly part: Part;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 800;
/** Looks at lower case: without regard to case a class of letters takes milliseconds to compile. */
const MARKER =
  /(?:^|(?<=[\s,.;:*_()>\u2013\u2014-]))(?:so that|so\s+(?!much\b|many\b|far\b|on\b|forth\b|called\b|long\b|be\b|and\b|or\b|it goes\b|as\b|to\b|is\b|are\b|do\b|does\b|what\b|-)(?=[a-z\u00c0-\u1fff\u2c00-\ud7ff])|in order that|in order to|such that|because|to be able to)[\s*_:,]*/;

/** Each marker holds one of these: most clauses hold none, and need not wait for the expression to be compiled. */
const SIGNS = ['so', 'in order t', 'such that', 'because', 'to be able'];

/** Where the gain is announced after `from`: the offsets of "so that", "so", "in order to", "to be able to"; null without one. */
export function findEndsMarker(
  stretch: Stretch,
  from: number,
): { readonly start: number; readonly end: number } | null {
  const limit = Math.min(stretch.end, from + LONGEST);
  const words = lowerCase(stretch.text.slice(from, limit));
  const found = SIGNS.some((sign) => words.includes(sign)) ? MARKER.exec(words) : null;
  if (!found || !reaches(stretch, from, from + found.index)) return null;
  const end = from + found.index + found[0].length;
  return end < stretch.end ? { start: from + found.index, end } : null;
}

/** Whether only the marker's own clause stands between: a sentence may end right before "So that", nowhere else. */
function reaches(stretch: Stretch, from: number, marker: number): boolean {
  const end = sentenceEnd(stretch.text, from, stretch.end);
  return end >= marker || skipSpace(stretch.text, end, stretch.end) >= marker - 2;
}

/** The clause from `from` to the end of its sentence, as evidence. */
export function endsAfter(stretch: Stretch, from: number): Evidence | null {
  return clauseEvidence(stretch, from, sentenceEnd(stretch.text, from, stretch.end));
}

/** Evidence for a clause, without the space, stops and bold signs around it; null where nothing is left. */
export function clauseEvidence(stretch: Stretch, from: number, to: number): Evidence | null {
  const { part, text } = stretch;
  let start = from;
  let end = Math.min(to, stretch.end);
  while (start < end && isEdge(text.charCodeAt(start))) start++;
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--;
  if (text.charCodeAt(end - 1) === 62) end = beforeBreak(text, start, end);
  if (start >= end) return null;
  if (text.charCodeAt(end) === 42 && opensBold(text, start, end)) end++;
  return { part, start, end, quote: text.slice(start, end) };
}

/** Whether a "*" inside still waits for the one that was taken off the end. */
function opensBold(text: string, start: number, end: number): boolean {
  let open = false;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 42) open = !open;
  return open;
}

/** Takes the "<br>" off that an HTML line ends with. */
function beforeBreak(text: string, start: number, end: number): number {
  const found = /[\s,]*<br[ /]*>$/i.exec(text.slice(Math.max(start, end - 12), end));
  return found ? end - found[0].length : end;
}

function isEdge(code: number): boolean {
  return (
    isSpace(code) ||
    code === 44 ||
    code === 46 ||
    code === 59 ||
    code === 58 ||
    code === 42 ||
    code === 95 ||
    code === 33 ||
    code === 8212 ||
    code === 8211
  );
}
