import type { Part } from '../evidence';
import { APOSTROPHE, CAPITAL, SHAPE, TYPE, typeOf } from './character-type';

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
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
}

/** What is read of each part: a reader, too, decides by the first page. */
export const TOKEN_LIMIT: Readonly<Record<Part, number>> = { summary: 120, description: 1000 };
/** Most words of a text, and one more for the end mark. */
export const TOKEN_CAPACITY = TOKEN_LIMIT.summary + TOKEN_LIMIT.description + 1;

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const NUMBER_HASH = hashOf('#');
const ARROW_HASH = hashOf('→');

/** The token being read. One record for all: an object per word would cost more than the scan. */
const next = { end: 0, hash: 0, shape: 0, gap: 0 };

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
    shape: bytes(),
    gap: bytes(),
  };
}

/** The hash that a word gets wherever it stands, in either case; `#` is any number, `→` also `->`. */
export function hashOf(word: string): number {
  return extendHash(FNV_OFFSET, word);
}

/** The hash of a word with more letters at its end. */
export function extendHash(hash: number, more: string): number {
  let extended = hash;
  for (let at = 0; at < more.length; at += 1) {
    const type = typeOf(more.charCodeAt(at));
    extended = Math.imul(extended ^ (type > 0 ? type & 0xffff : more.charCodeAt(at)), FNV_PRIME);
  }
  return extended;
}

/** Appends the tokens of `source.slice(from, to)` until there are `limit` in all; the first one begins a block. */
export function addTokens(tokens: Tokens, source: string, range: { from: number; to: number; limit: number }): void {
  const to = Math.min(range.to, source.length);
  let at = range.from;
  next.gap = GAP.block;
  while (at < to && tokens.count < range.limit) {
    const type = typeOf(source.charCodeAt(at));
    if (type === TYPE.separator) at += 1;
    else if (type > 0) at = addWord(tokens, source, at);
    else at = passMark(tokens, source, at);
  }
}

/** Marks the end, so that whoever looks one token ahead finds no word of an earlier text there. */
export function endTokens({ hash, shape, gap, count }: Tokens): void {
  hash[count] = 0;
  shape[count] = 0;
  gap[count] = GAP.block;
}

function addWord(tokens: Tokens, source: string, at: number): number {
  const type = typeAt(source, at) >> 16;
  if (type === APOSTROPHE) return at + 1;
  if (type === SHAPE.digit) readNumber(source, at);
  else readWord(source, at);
  return add(tokens, at);
}

/** Leaves the end, hash and shape of the word at `from` in `next`. */
function readWord(source: string, from: number): void {
  let hash = FNV_OFFSET;
  let bits = 0;
  let at = from;
  for (; at < source.length; at += 1) {
    const type = typeOf(source.charCodeAt(at));
    if (type <= 0) break;
    hash = mix(hash, type & 0xffff);
    bits |= type;
  }
  next.hash = hash;
  next.end = at;
  next.shape = (bits >> 16) & 127;
  if ((bits >> 16) & (CAPITAL | APOSTROPHE)) lookCloser(source, from, bits >> 16);
  if (at < source.length) lookBehind(source, source.charCodeAt(next.end));
}

/** "()" makes a call of the word before it, "://" an address. */
function lookBehind(source: string, sign: number): void {
  if (sign === 0x28 && source.startsWith('()', next.end)) next.shape |= SHAPE.call;
  else if (sign === 0x3a && source.startsWith('://', next.end)) readLink(source);
}

function lookCloser(source: string, from: number, bits: number): void {
  if (bits & APOSTROPHE) trimApostrophes(source, from);
  for (let at = from + 1; at < next.end && (bits & CAPITAL) !== 0; at += 1) {
    const small = source.charCodeAt(at - 1);
    const capital = source.charCodeAt(at);
    if (small >= 0x61 && small <= 0x7a && capital >= 0x41 && capital <= 0x5a) next.shape |= SHAPE.innerCapital;
  }
}

function trimApostrophes(source: string, from: number): void {
  while (typeAt(source, next.end - 1) >> 16 === APOSTROPHE) next.end -= 1;
  next.hash = hashOf(source.slice(from, next.end));
}

function readLink(source: string): void {
  while (next.end < source.length && source.charCodeAt(next.end) > 0x20) next.end += 1;
  next.hash = 0;
  next.shape = SHAPE.url;
}

function readNumber(source: string, from: number): void {
  let at = from + 1;
  while (isDigit(source, at) || (isPoint(source.charCodeAt(at)) && isDigit(source, at + 1))) at += 1;
  next.end = at;
  next.hash = NUMBER_HASH;
  next.shape = SHAPE.number;
}

function passMark(tokens: Tokens, source: string, at: number): number {
  const isSymbol = typeAt(source, at) === TYPE.symbol;
  const isArrow = isSymbol && source.charCodeAt(at) === 0x2d;
  if (isSymbol && (!isArrow || source.startsWith('>', at + 1))) {
    next.end = at + (isArrow ? 2 : 1);
    next.hash = isArrow ? ARROW_HASH : mix(FNV_OFFSET, source.charCodeAt(at));
    next.shape = 0;
    return add(tokens, at);
  }
  next.gap = Math.max(next.gap, gapAt(source, at));
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

function add(tokens: Tokens, start: number): number {
  const index = tokens.count;
  tokens.start[index] = start;
  tokens.end[index] = next.end;
  tokens.hash[index] = next.hash;
  tokens.shape[index] = next.shape;
  tokens.gap[index] = next.gap;
  tokens.count = index + 1;
  tokens.shapes |= next.shape;
  tokens.gaps |= 1 << next.gap;
  next.gap = GAP.space;
  return next.end;
}

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}

function typeAt(source: string, at: number): number {
  return at < source.length ? typeOf(source.charCodeAt(at)) : TYPE.separator;
}
