import type { Part } from '../evidence';
import { APOSTROPHE, CAPITAL, SHAPE, TYPE, typeOf } from './character-type';
import { COLUMN, metWords, rowOf, type SmallWords } from './met-words';
import { FNV_OFFSET, hashOf, mix } from './word-hash';

export { SHAPE };

/** What stands before a token; from `stop` on, no phrase reaches across it. */
export const GAP = { space: 0, hyphen: 1, dot: 2, slash: 3, mark: 4, stop: 5, block: 6 } as const;

/** Words of a text side by side: token `i` is `start[i]` to `end[i]` of its part. */
export interface Tokens {
  count: number;
  /** Tokens before this one stand in the summary, the rest in the description. */
  summaryCount: number;
  /** Counts the texts read, so that whatever derives from these tokens knows when it is out of date. */
  reading: number;
  /** All shape bits of all tokens; and which gaps stand between them, one bit each. */
  shapes: number;
  gaps: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Case-folded hash, see `hashOf`. Numbers share one. */
  readonly hash: Int32Array;
  /** The word's row in `metWords`. */
  readonly row: Int32Array;
  /** The zones that it stands in, see `ZONE`. */
  readonly zone: Int32Array;
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

const ints = () => new Int32Array(TOKEN_CAPACITY);
const bytes = () => new Uint8Array(TOKEN_CAPACITY);

/**
 * The words of the text that was read last: room for one text, used again for the next. What reads them letter by letter or
 * word by word takes the arrays it needs as constants of its module, for which the compiler knows where they stand.
 */
export const TOKENS: Tokens = {
  count: 0,
  summaryCount: 0,
  reading: 0,
  shapes: 0,
  gaps: 0,
  start: ints(),
  end: ints(),
  hash: ints(),
  row: ints(),
  zone: ints(),
  shape: bytes(),
  gap: bytes(),
};
const { start: starts, end: ends, hash: hashes, row: rows, shape: shapes, gap: gaps } = TOKENS;

/** Whether a token is one of some small words; past the last token it is not. */
export function isAmong(at: number, words: SmallWords): boolean {
  return ((metWords[(rows[at] as number) + COLUMN.sets] as number) & words) !== 0;
}

/** Forgets the words of the last text. */
export function clearTokens(): void {
  TOKENS.count = 0;
  TOKENS.summaryCount = 0;
  TOKENS.shapes = 0;
  TOKENS.gaps = 0;
  shapesSeen = 0;
  gapsSeen = 0;
  TOKENS.reading += 1;
}

const SPACE = 0x20;
/** What stands before the next token, as far as the text has been read; and how far that is, until `TOKENS` is told. */
let gap = 0;
let count = 0;
let shapesSeen = 0;
let gapsSeen = 0;

/** Appends the tokens of `source.slice(from, to)` until there are `limit` in all; the first one begins a block. */
export function addTokens(source: string, range: { from: number; to: number; limit: number }): void {
  const to = Math.min(range.to, source.length);
  const { limit } = range;
  let at = range.from;
  gap = GAP.block;
  count = TOKENS.count;
  while (at < to && count < limit) {
    const type = typeOf(source.charCodeAt(at));
    if (type === TYPE.separator) at += 1;
    else at = type < 0 ? passMark(source, at) : addFrom(source, at, type);
  }
  TOKENS.count = count;
  TOKENS.shapes |= shapesSeen;
  TOKENS.gaps |= gapsSeen;
}

function addFrom(source: string, at: number, type: number): number {
  if (((type >> 16) & SHAPE.letter) !== 0) return addWord(source, at, type);
  return type >> 16 === APOSTROPHE ? at + 1 : addNumber(source, at);
}

/** Marks the end, so that whoever looks one token ahead finds no word of an earlier text there. */
export function endTokens(): void {
  const { count } = TOKENS;
  hashes[count] = 0;
  rows[count] = rowOf(0);
  shapes[count] = 0;
  gaps[count] = GAP.block;
}

/** Adds the word that begins at `from`; gives where to go on. This loop over letters is where reading takes its time. */
function addWord(source: string, from: number, first: number): number {
  const { length } = source;
  let hash = mix(FNV_OFFSET, first & 0xffff);
  // A capital at the beginning says nothing: most words with one need no second look.
  let bits = first & ~CAPITAL_TYPE;
  let end = from + 1;
  let behind = 0;
  let last = 0;
  for (; end < length; end += 1) {
    behind = source.charCodeAt(end);
    const type = typeOf(behind);
    if (type <= 0) break;
    last = type & 0xffff;
    hash = mix(hash, last);
    bits |= type;
  }
  if ((bits & MARKED) !== 0 || mayGoOn(behind)) return addMarked(source, { from, end, hash, bits });
  add(from, end, hash, shapeOf(bits, last));
  return behind === SPACE ? end + 1 : end;
}

/** The shape of a word, by the bits of its letters and the last of them. */
function shapeOf(bits: number, last: number): number {
  const shape = (bits >> 16) & 127;
  return last === 0x73 || last === 0x64 || last === 0x67 ? shape | SHAPE.form : shape;
}

/** Whether a sign behind a word makes a call or an address of it. */
function mayGoOn(sign: number): boolean {
  return sign === 0x3a || sign === 0x28;
}

interface Word {
  readonly from: number;
  readonly end: number;
  readonly hash: number;
  readonly bits: number;
}

/** Adds a word with capitals or apostrophes, or with a sign behind it: "()" makes a call of it, "://" an address. */
function addMarked(source: string, { from, end, hash, bits }: Word): number {
  const last = (bits & APOSTROPHE_TYPE) === 0 ? end : withoutApostrophes(source, end);
  if (source.startsWith('://', last)) return add(from, endOfLink(source, last), 0, SHAPE.url);
  let shape = shapeOf(bits, typeOf(source.charCodeAt(last - 1)) & 0xffff);
  if (source.startsWith('()', last)) shape |= SHAPE.call;
  if ((bits & CAPITAL_TYPE) !== 0) shape |= innerCapital(source, from, last);
  return add(from, last, last === end ? hash : hashOf(source.slice(from, last)), shape);
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

function addNumber(source: string, from: number): number {
  let at = from + 1;
  while (isDigit(source, at) || (isPoint(source.charCodeAt(at)) && isDigit(source, at + 1))) at += 1;
  return add(from, at, NUMBER_HASH, SHAPE.number);
}

function passMark(source: string, at: number): number {
  const isSymbol = typeAt(source, at) === TYPE.symbol;
  const isArrow = isSymbol && source.charCodeAt(at) === 0x2d;
  if (isSymbol && !isArrow) return add(at, at + 1, mix(FNV_OFFSET, source.charCodeAt(at)), 0);
  if (isArrow && source.startsWith('>', at + 1)) return add(at, at + 2, ARROW_HASH, 0);
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
function add(start: number, end: number, hash: number, shape: number): number {
  const index = count;
  starts[index] = start;
  ends[index] = end;
  hashes[index] = hash;
  rows[index] = rowOf(hash);
  shapes[index] = shape;
  gaps[index] = gap;
  count = index + 1;
  shapesSeen |= shape;
  gapsSeen |= 1 << gap;
  gap = GAP.space;
  return end;
}

function typeAt(source: string, at: number): number {
  return at < source.length ? typeOf(source.charCodeAt(at)) : TYPE.separator;
}
