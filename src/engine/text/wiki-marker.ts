import type { Found } from './block-list';
import { isSpace, skipSpace } from './characters';
import type { Line } from './list-marker';

/** Reads Jira's "h2. Heading" and "bq. Quote"; null for any other line. */
export function wikiMarker(line: Line): Found | null {
  const { text, start, end } = line;
  const first = text.charCodeAt(start);
  if (text.charCodeAt(start + 2) !== 46 || !beginsContent(text, start + 3, end)) return null;
  const second = text.charCodeAt(start + 1);
  if ((first | 32) === 104 && second >= 49 && second <= 54) {
    return { type: 'heading', start: start + 3, end, level: second - 48, marked: false };
  }
  return first === 98 && second === 113 ? { type: 'quote', start: start + 3, end, level: 0, marked: false } : null;
}

/** After a space, or, as many type it, at once with a capital: "h2.Notes". */
function beginsContent(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  return at >= end || isSpace(code) || (code >= 65 && code <= 90);
}

const MACRO =
  /\{\/?(?:quote|panel|color|info|note|tip|warning|expand|section|column|anchor|center|align)\b([^}\n]{0,200})\}/iy;
const LONGEST = 220;
const TITLE = /title=([^|}\n]+)/i;

/** What a line of Jira markup holds once the macros at its two ends are taken off. */
export interface Unwrapped {
  readonly start: number;
  readonly end: number;
  /** How often {quote} was met; each one opens or closes a quote. */
  readonly quotes: number;
  /** The title of a panel or expand, as offsets. */
  readonly title: { readonly start: number; readonly end: number } | null;
}

/** Takes {quote}, {panel:title=...}, {color:...} and their like off the ends of a line that begins or ends with a brace. */
export function unwrapMacros(line: Line): Unwrapped {
  const { text } = line;
  let start = line.start;
  let quotes = 0;
  let title: Unwrapped['title'] = null;
  while (text.charCodeAt(start) === 123) {
    MACRO.lastIndex = start;
    const macro = MACRO.exec(text);
    if (!macro || start + macro[0].length > line.end) break;
    if (/^\{quote/i.test(macro[0])) quotes++;
    title ??= titleIn(macro[0], start);
    start = skipSpace(text, start + macro[0].length, line.end);
  }
  const tail = cutTail(text, start, line.end);
  return { start, end: tail.end, quotes: quotes + tail.quotes, title };
}

function titleIn(macro: string, start: number): Unwrapped['title'] {
  const found = TITLE.exec(macro);
  if (!found?.[1]) return null;
  const from = start + found.index + 'title='.length;
  return { start: from, end: from + found[1].length };
}

function cutTail(text: string, start: number, lineEnd: number): { end: number; quotes: number } {
  let end = lineEnd;
  let quotes = 0;
  while (end > start && text.charCodeAt(end - 1) === 125) {
    const open = openBrace(text, Math.max(start, end - LONGEST), end);
    if (open < 0) break;
    MACRO.lastIndex = open;
    const macro = MACRO.exec(text);
    if (!macro || open + macro[0].length !== end) break;
    if (/^\{quote/i.test(macro[0])) quotes++;
    end = open;
  }
  return { end, quotes };
}

function openBrace(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (text.charCodeAt(at) === 123) return at;
  return -1;
}
