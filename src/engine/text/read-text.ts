import { addBlock, type BlockList } from './block-list';
import { skipSpace, trimEnd } from './characters';
import { followTag, type HtmlState, type HtmlTag, htmlTagAt } from './html-tag';
import { endBlock, type LineReader, newLineReader, readLine } from './line-reader';
import { SIGN } from './survey';

/** Past every offset. Infinity would be kept in a box of its own at each change. */
const NEVER = 0x3fffffff;

const CODE_MACRO = /\{(code|noformat)(?::[^}\n]{0,200})?\}/iy;

/** A reader through a text, line by line, block tag by block tag, code by code; all offsets only grow. */
export interface TextReader {
  readonly list: BlockList;
  readonly text: string;
  readonly lines: LineReader;
  readonly html: HtmlState;
  /** End of the stretch being read. */
  to: number;
  /** The next of each sign that is not passed yet. Kept, so that no stretch is searched twice. */
  newline: number;
  angle: number;
  brace: number;
  readonly closings: Record<string, number>;
}

/** `signs` are those of the text's survey: what is not there is not looked for. */
export function newTextReader(list: BlockList, signs: number): TextReader {
  const { text } = list;
  return {
    list,
    text,
    lines: newLineReader(list),
    html: { lists: [], quotes: 0, next: null, level: 0 },
    to: text.length,
    newline: next(text, '\n', 0),
    angle: (signs & SIGN.angle) === 0 ? NEVER : next(text, '<', 0),
    brace: (signs & SIGN.brace) === 0 ? NEVER : next(text, '{', 0),
    closings: {},
  };
}

/** Reads `from` to `to` of the list's text into blocks; each call must begin after the last one's end. */
export function readText(reader: TextReader, from: number, to: number): void {
  reader.to = to;
  endBlock(reader.lines);
  reader.lines.inQuote = false;
  if (reader.html.lists.length > 0) reader.html.lists.length = 0;
  reader.html.quotes = 0;
  reader.html.next = null;
  moveTo(reader, from);
  let at = from;
  while (at < to) at = readPiece(reader, at);
}

/** Past every offset where the sign does not come again. */
function next(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? NEVER : found;
}

/** Reads up to the end of the line, or to a block tag or code before it; gives where to go on. */
function readPiece(reader: TextReader, from: number): number {
  if (reader.newline < from) reader.newline = next(reader.text, '\n', from);
  const fence = fenceAt(reader, from);
  if (fence >= 0) return fence;
  const lineEnd = Math.min(reader.newline, reader.to);
  const cut = cutBefore(reader, lineEnd);
  if (!cut) {
    readWords(reader, from, lineEnd);
    return lineEnd + 1;
  }
  if (skipSpace(reader.text, from, cut.at) < cut.at) readWords(reader, from, cut.at);
  return cut.go();
}

interface Cut {
  readonly at: number;
  readonly go: () => number;
}

/** The first block tag or code macro before `lineEnd`. */
function cutBefore(reader: TextReader, lineEnd: number): Cut | null {
  while (reader.angle < lineEnd || reader.brace < lineEnd) {
    const cut = reader.angle < reader.brace ? cutAtAngle(reader, reader.angle) : cutAtBrace(reader, reader.brace);
    if (cut) return cut;
  }
  return null;
}

function cutAtAngle(reader: TextReader, at: number): Cut | null {
  reader.angle = next(reader.text, '<', at + 1);
  const tag = htmlTagAt(reader.text, at);
  return tag && tag.end <= reader.to ? { at, go: () => afterTag(reader, tag) } : null;
}

function cutAtBrace(reader: TextReader, at: number): Cut | null {
  reader.brace = next(reader.text, '{', at + 1);
  CODE_MACRO.lastIndex = at;
  const macro = CODE_MACRO.exec(reader.text);
  if (!macro?.[1]) return null;
  const close = `{${macro[1]}}`;
  const from = at + macro[0].length;
  return { at, go: () => readCode(reader, from, close) };
}

function afterTag(reader: TextReader, tag: HtmlTag): number {
  endBlock(reader.lines);
  if (tag.name === 'pre' && !tag.closing) return readCode(reader, tag.end, '</pre>');
  followTag(reader.html, tag);
  return tag.end;
}

/** Adds code from `from` to its closing sign; without one the rest is read as text. */
function readCode(reader: TextReader, from: number, close: string): number {
  const end = closing(reader, from, close);
  if (end < 0) return from;
  endBlock(reader.lines);
  addBlock(reader.list, { type: 'code', start: pastLineEnd(reader.text, from), end, level: 0, marked: false });
  return moveTo(reader, end + close.length);
}

function moveTo(reader: TextReader, at: number): number {
  if (reader.angle < at) reader.angle = next(reader.text, '<', at);
  if (reader.brace < at) reader.brace = next(reader.text, '{', at);
  return at;
}

function closing(reader: TextReader, from: number, close: string): number {
  const kept = reader.closings[close];
  const end = kept !== undefined && kept >= from ? kept : next(reader.text, close, from);
  reader.closings[close] = end;
  return end < reader.to ? end : -1;
}

function pastLineEnd(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 13) at++;
  return text.charCodeAt(at) === 10 ? at + 1 : from;
}

/** Reads a Markdown fence that begins on this line; gives the offset after it, or -1. */
function fenceAt(reader: TextReader, from: number): number {
  const { text } = reader;
  let at = from;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  const sign = text.charCodeAt(at);
  if ((sign !== 96 && sign !== 126) || text.charCodeAt(at + 1) !== sign || text.charCodeAt(at + 2) !== sign) return -1;
  const fence = sign === 96 ? '```' : '~~~';
  const end = closing(reader, at + 3, fence);
  if (end < 0) return -1;
  endBlock(reader.lines);
  // "```sql" names a language on a line of its own; "```run it```" has none.
  const start = reader.newline < end ? reader.newline + 1 : at + 3;
  addBlock(reader.list, { type: 'code', start, end, level: 0, marked: false });
  return moveTo(reader, end + 3);
}

/** Reads the words of a line, or of a piece of one. */
function readWords(reader: TextReader, from: number, to: number): void {
  const { text, html, list, lines } = reader;
  const start = skipSpace(text, from, to);
  const end = trimEnd(text, start, to);
  if (html.next && start < end) {
    const marked = html.next === 'item' && (html.lists.at(-1) ?? false);
    const block = addBlock(list, { type: html.next, start, end, level: html.level, marked });
    lines.open = html.next === 'item' ? block : null;
    html.next = null;
    return;
  }
  const wasQuote = lines.inQuote;
  if (html.quotes > 0) lines.inQuote = true;
  readLine(lines, { text, start, end, indent: start - from });
  lines.inQuote = html.quotes > 0 ? wasQuote : lines.inQuote;
}
