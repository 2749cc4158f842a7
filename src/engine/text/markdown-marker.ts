import type { Found } from './block-list';
import { isSpace, lineAbove, lineBelow, trimEnd } from './characters';
import type { Line } from './list-marker';

const HASH = 35;

/** Reads "## Heading" and "> quote"; null for any other line. `afterItem`: the line above is an item of a numbered list. */
export function markdownMarker(line: Line, afterItem: boolean): Found | null {
  const { text, start, end } = line;
  const code = text.charCodeAt(start);
  if (code === 62) {
    let at = start;
    while (at < end && (text.charCodeAt(at) === 62 || isSpace(text.charCodeAt(at)))) at++;
    return { type: 'quote', start: at, end, level: 0, marked: false };
  }
  return code === HASH ? hashHeading(line, afterItem) : null;
}

function hashHeading(line: Line, afterItem: boolean): Found | null {
  const { text, start, end } = line;
  const at = pastHashes(text, start);
  const level = at - start;
  if (level > 6 || !isSpace(text.charCodeAt(at)) || isHashItem(line, level, afterItem)) return null;
  let last = end;
  while (last > at && text.charCodeAt(last - 1) === HASH) last--;
  return { type: 'heading', start: at, end: trimEnd(text, at, last), level, marked: false };
}

function pastHashes(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === HASH) at++;
  return at;
}

/** Jira's numbered list has "#" too: it begins at one "#", and another such line follows. */
function isHashItem(line: Line, level: number, afterItem: boolean): boolean {
  const { text, start, end, indent } = line;
  if (afterItem && text.charCodeAt(lineAbove(text, start - indent)) === HASH) return true;
  if (level > 1) return false;
  const below = lineBelow(text, end);
  const depth = pastHashes(text, below) - below;
  if (depth !== 2) return depth === 1;
  // "# Title" above "## Part" is Markdown unless the list goes on.
  const newline = text.indexOf('\n', below);
  return newline >= 0 && text.charCodeAt(newline + 1) === HASH;
}

/** Whether a line holds nothing but a rule or underline: three or more of one sign, spaces allowed between. */
export function isRule(line: Line): boolean {
  const { text, start, end } = line;
  const sign = text.charCodeAt(start);
  if (sign !== 45 && sign !== 42 && sign !== 95 && sign !== 61) return false;
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== sign && !isSpace(code)) return false;
  }
  return end - start >= 3;
}

/** A table row in Markdown or Jira markup ("|a|b|", "||head||"): its cells; empty for the line of dashes. */
export function tableCells(line: Line): readonly Found[] {
  const { text, start, end } = line;
  if (isDashes(line)) return [];
  const cells: Found[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 124;
    // A link's "|" cuts no cell: [text|address].
    depth = Math.max(0, depth + bracketTurn(code));
    if (at < end && (code !== 124 || depth > 0 || text.charCodeAt(at - 1) === 92)) continue;
    if (from < at) cells.push({ type: 'cell', start: from, end: at, level: 0, marked: false });
    from = at + 1;
  }
  return cells;
}

function bracketTurn(code: number): number {
  if (code === 91) return 1;
  return code === 93 ? -1 : 0;
}

function isDashes({ text, start, end }: Line): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 45 && code !== 58 && code !== 124 && !isSpace(code)) return false;
  }
  return true;
}
