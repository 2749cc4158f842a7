import type { Part } from '../evidence';
import { APOSTROPHE, CAPITAL, SHAPE, TYPE, typeOf } from './character-type';
import { COLUMN, metWords, rowOf, type SmallWords } from './met-words';
import { FNV_OFFSET, hashOf, mix } from './word-hash';

export { SHAPE };

/** What stands before a token; from `stop` on, no phrase reaches across it. */
export const GAP = { space: 0, hyphen: 1, dot: 2, slash: 3, mark: 4, stop: 5, block: 6 } as const;

/** Words of a text side by side: token `i` is `start[i]` to `end[i]` of its part. One scratch is reused for every text. */
export interface Tokens {
  count: number;
  /** Tokens before this one stand in the summary, the rest in the description. */
  summaryCount: number;
  /** All shape bits of all tokens; and which gaps stand between them, one bit each. */
  shapes: number;
  gaps: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Case-folded hash, see `hashOf`. Numbers share one. */
  readonly hash: Int32Array;
  /** The word's row in `metWords`. */
  readonly row: Int32Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
}

/** What is read of each part: a reader, too, decides by the first page. */
export const TOKEN_LIMIT: Readonly<Record<Part, number>> = { summary: 120, description: 1000 };
/** Most words of a text, and one more for the end mark. */
export const TOKEN_CAPACITY = TOKEN_LIMIT.summary + TOKEN_LIMIT.description + 1;

const NUMBER_HASH = hashOf('#');
const ARROW_HASH = mix(FNV_OFFSET, 0x2192);
const CAPITAL_TYPE = CAPITAL << 16;
const APOSTROPHE_TYPE = APOSTROPHE << 16;
const MARKED = CAPITAL_TYPE | APOSTROPHE_TYPE;

/** Whether a token is one of some small words; past the last token it is not. */
export function isAmong({ row }: Tokens, at: number, words: SmallWords): boolean {
  return ((metWords[(row[at] as number) + COLUMN.sets] as number) & words) !== 0;
}

/** Makes room for the words of one text. */
export function emptyTokens(): Tokens {
  const ints = () => new Int32Array(TOKEN_CAPACITY);
  const bytes = () => new Uint8Array(TOKEN_CAPACITY);
  return {
    count: 0,
    summaryCount: 0,
    shapes: 0,
    gaps: 0,
    start: ints(),
    end: ints(),
    hash: ints(),
    row: ints(),
    shape: bytes(),
    gap: bytes(),
  };
}

/** What stands before the next token, as far as the text has been read. */
let gap = 0;

/** Appends the tokens of `source.slice(from, to)` until there are `limit` in all; the first one begins a block. */
export function addTokens(tokens: Tokens, source: string, range: { from: number; to: number; limit: number }): void {
  const to = Math.min(range.to, source.length);
  let at = range.from;
  gap = GAP.block;
  while (at < to && tokens.count < range.limit) {
    const type = typeOf(source.charCodeAt(at));
    at = type === TYPE.separator ? at + 1 : addFrom(tokens, source, { at, type });
  }
}

function addFrom(tokens: Tokens, source: string, { at, type }: { readonly at: number; readonly type: number }): number {
  if (type < 0) return passMark(tokens, source, at);
  if (((type >> 16) & SHAPE.letter) !== 0) return addWord(tokens, source, { at, type });
  return type >> 16 === APOSTROPHE ? at + 1 : addNumber(tokens, source, at);
}

/** Marks the end, so that whoever looks one token ahead finds no word of an earlier text there. */
export function endTokens({ hash, row, shape, gap, count }: Tokens): void {
  hash[count] = 0;
  row[count] = rowOf(0);
  shape[count] = 0;
  gap[count] = GAP.block;
}

/** Adds the word that begins at `from`; gives the offset after it. This loop over letters is where reading takes its time. */
function addWord(
  tokens: Tokens,
  source: string,
  { at: from, type: first }: { readonly at: number; readonly type: number },
): number {
  const { length } = source;
  let hash = mix(FNV_OFFSET, first & 0xffff);
  // A capital at the beginning says nothing: most words with one need no second look.
  let bits = first & ~CAPITAL_TYPE;
  let end = from + 1;
  for (; end < length; end += 1) {
    const type = typeOf(source.charCodeAt(end));
    if (type <= 0) break;
    hash = mix(hash, type & 0xffff);
    bits |= type;
  }
  const shape = (bits >> 16) & 127;
  if ((bits & MARKED) === 0 && !mayGoOn(source, end)) return add(tokens, from, end, hash, shape);
  return addMarked(tokens, source, { from, end, hash, bits });
}

/** Whether a sign follows that makes a call or an address of the word before it. */
function mayGoOn(source: string, at: number): boolean {
  const sign = at < source.length ? source.charCodeAt(at) : 0;
  return sign === 0x3a || sign === 0x28;
}

interface Word {
  readonly from: number;
  readonly end: number;
  readonly hash: number;
  readonly bits: number;
}

/** Adds a word with capitals or apostrophes, or with a sign behind it: "()" makes a call of it, "://" an address. */
function addMarked(tokens: Tokens, source: string, { from, end, hash, bits }: Word): number {
  const last = (bits & APOSTROPHE_TYPE) === 0 ? end : withoutApostrophes(source, end);
  if (source.startsWith('://', last)) return add(tokens, from, endOfLink(source, last), 0, SHAPE.url);
  let shape = (bits >> 16) & 127;
  if (source.startsWith('()', last)) shape |= SHAPE.call;
  if ((bits & CAPITAL_TYPE) !== 0) shape |= innerCapital(source, from, last);
  return add(tokens, from, last, last === end ? hash : hashOf(source.slice(from, last)), shape);
}

/** A capital after a small letter, as in "readTrails". */
function innerCapital(source: string, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    const small = source.charCodeAt(at - 1);
    const capital = source.charCodeAt(at);
    if (small >= 0x61 && small <= 0x7a && capital >= 0x41 && capital <= 0x5a) return SHAPE.innerCapital;
  }
  return 0;
}

function withoutApostrophes(source: string, end: number): number {
  let at = end;
  while (typeOf(source.charCodeAt(at - 1)) >> 16 === APOSTROPHE) at -= 1;
  return at;
}

function endOfLink(source: string, from: number): number {
  let at = from;
  while (at < source.length && source.charCodeAt(at) > 0x20) at += 1;
  return at;
}

function addNumber(tokens: Tokens, source: string, from: number): number {
  let at = from + 1;
  while (isDigit(source, at) || (isPoint(source.charCodeAt(at)) && isDigit(source, at + 1))) at += 1;
  return add(tokens, from, at, NUMBER_HASH, SHAPE.number);
}

function passMark(tokens: Tokens, source: string, at: number): number {
  const isSymbol = typeAt(source, at) === TYPE.symbol;
  const isArrow = isSymbol && source.charCodeAt(at) === 0x2d;
  if (isSymbol && !isArrow) return add(tokens, at, at + 1, mix(FNV_OFFSET, source.charCodeAt(at)), 0);
  if (isArrow && source.startsWith('>', at + 1)) return add(tokens, at, at + 2, ARROW_HASH, 0);
  gap = Math.max(gap, gapAt(source, at));
  return at + 1;
}

function gapAt(source: string, at: number): number {
  const mark = source.charCodeAt(at);
  if (mark === 0x2d) return GAP.hyphen;
  if (mark === 0x2f) return GAP.slash;
  if (mark === 0x2e && isInWord(source, at - 1) && isInWord(source, at + 1)) return GAP.dot;
  return typeAt(source, at) === TYPE.stop ? GAP.stop : GAP.mark;
}

function isPoint(code: number): boolean {
  return code === 0x2e || code === 0x2c;
}

function isDigit(source: string, at: number): boolean {
  return typeAt(source, at) >> 16 === SHAPE.digit;
}

function isInWord(source: string, at: number): boolean {
  return at >= 0 && typeAt(source, at) > 0;
}

// biome-ignore lint/nursery/useMaxParams: called for every word; an object for each call would cost more than the scan.
function add(tokens: Tokens, start: number, end: number, hash: number, shape: number): number {
  const index = tokens.count;
  tokens.start[index] = start;
  tokens.end[index] = end;
  tokens.hash[index] = hash;
  tokens.row[index] = rowOf(hash);
  tokens.shape[index] = shape;
  tokens.gap[index] = gap;
  tokens.count = index + 1;
  tokens.shapes |= shape;
  tokens.gaps |= 1 << gap;
  gap = GAP.space;
  return end;
}

function typeAt(source: string, at: number): number {
  return at < source.length ? typeOf(source.charCodeAt(at)) : TYPE.separator;
}
