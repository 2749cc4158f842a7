import type { Found } from './block-list';
import { isDigit, isLetter, isSpace, lineAbove, lineBelow, skipSpace } from './characters';
import { latePattern } from './late-pattern';

const HASH = 35;
const STAR = 42;
const PLUS = 43;
const DASH = 45;
const BULLETS =
  /[\u2022\u25e6\u00b7\u2023\u25aa\u25ab\u25cf\u25cb\u25a0\u2013\u2014\u2610\u2611\u2713\u2714\u25a2\u25a1]/;
const OPEN_BOXES = /[\u2610\u25a2\u25a1]/;
const TICKED = /[\u2611\u2713\u2714]/;

/** One line to be read: offsets without the space around it, and the columns before it. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

/** Reads "- item", "** nested", "# numbered", "1. item", "a) item", "• item", "- [x] task"; null for any other line. */
export function listMarker(line: Line): Found | null {
  const code = line.text.charCodeAt(line.start);
  if (code === DASH || code === STAR || code === PLUS || code === HASH) return signItem(line);
  if (isDigit(code) || code === 40 || isLetter(code)) return numberedItem(line);
  if (code === 91) return task(line, line.start, 1 + (line.indent >> 1));
  return code > 127 && BULLETS.test(line.text.charAt(line.start)) ? bulletItem(line) : null;
}

function signItem(line: Line): Found | null {
  const { text, start, end } = line;
  let at = start;
  while (at < end && isSign(text.charCodeAt(at))) at++;
  const depth = at - start;
  if (at >= end || !isSpace(text.charCodeAt(at))) return depth === 1 ? tightItem(line) : null;
  const content = skipSpace(text, at, end);
  const level = depth > 1 ? depth : 1 + (line.indent >> 1);
  return (
    task(line, content, level) ?? {
      type: 'item',
      start: content,
      end,
      level,
      marked: text.charCodeAt(at - 1) === HASH,
    }
  );
}

function isSign(code: number): boolean {
  return code === DASH || code === STAR || code === PLUS || code === HASH;
}

/** "-item" without a space is a list only beside another line of its sort. */
function tightItem(line: Line): Found | null {
  const { text, start, end } = line;
  if (text.charCodeAt(start) !== DASH || !isLetter(text.charCodeAt(start + 1))) return null;
  const beside =
    text.charCodeAt(lineBelow(text, end)) === DASH || text.charCodeAt(lineAbove(text, start - line.indent)) === DASH;
  return beside ? { type: 'item', start: start + 1, end, level: 1, marked: false } : null;
}

/** "[ ] open" and "[x] done" at `at`. */
function task(line: Line, at: number, level: number): Found | null {
  const { text, end } = line;
  if (text.charCodeAt(at) !== 91) return null;
  const inner = text.charCodeAt(at + 1);
  const close = inner === 93 ? at + 1 : at + 2;
  const ticked = (inner | 32) === 120;
  if (text.charCodeAt(close) !== 93 || !(ticked || inner === 93 || isSpace(inner))) return null;
  if (close + 1 < end && !isSpace(text.charCodeAt(close + 1))) return null;
  return { type: 'task', start: close + 1, end, level, marked: ticked };
}

const NUMBER = latePattern('(?:\\d{1,3}[.)]|\\(\\d{1,3}\\)|\\(?\\p{L}\\))(?=\\s)', 'uy');

/** "1.", "12)", "(3)", "a)". */
function numberedItem(line: Line): Found | null {
  const { text, start, end } = line;
  const number = NUMBER();
  number.lastIndex = start;
  const found = number.exec(text);
  if (!found || start + found[0].length >= end) return null;
  return { type: 'item', start: start + found[0].length, end, level: 1 + (line.indent >> 1), marked: true };
}

function bulletItem(line: Line): Found | null {
  const { text, start, end } = line;
  const sign = text.charAt(start);
  if (!isSpace(text.charCodeAt(start + 1))) return null;
  const isTask = OPEN_BOXES.test(sign) || TICKED.test(sign);
  return {
    type: isTask ? 'task' : 'item',
    start: start + 1,
    end,
    level: 1 + (line.indent >> 1),
    marked: TICKED.test(sign),
  };
}
