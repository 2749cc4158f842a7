import type { Part } from '../evidence';

/** Shape bits of a token. */
export const SHAPE = { number: 1, underscore: 2, innerCapital: 4, call: 8, url: 16, letter: 32, digit: 64 } as const;

/** What stands before a token; from `stop` on, no phrase reaches across it. */
export const GAP = { space: 0, hyphen: 1, dot: 2, slash: 3, mark: 4, stop: 5, block: 6 } as const;

/** Words of a text side by side: token `i` is `start[i]` to `end[i]` of its part. One scratch is reused for every text. */
export interface Tokens {
  count: number;
  /** Tokens before this one stand in the summary, the rest in the description. */
  summaryCount: number;
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

/** What a character is: above zero a part of words, its folded code below bit 16 and `SHAPE` bits above it. */
const SEPARATOR = 0;
const STOP = -1;
const SYMBOL = -2;
const MARK = -3;
const CAPITAL = 128;
const APOSTROPHE = 256;
const CHARACTERS = characterTable();

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
  return { count: 0, summaryCount: 0, start: ints(), end: ints(), hash: ints(), shape: bytes(), gap: bytes() };
}

/** The hash that a word gets wherever it stands, in either case; `#` is any number, `→` also `->`. */
export function hashOf(word: string): number {
  return extendHash(FNV_OFFSET, word);
}

/** The hash of a word with more letters at its end. */
export function extendHash(hash: number, more: string): number {
  let extended = hash;
  for (let at = 0; at < more.length; at += 1) extended = mix(extended, foldedAt(more, at));
  return extended;
}

/** Appends the tokens of `source.slice(from, to)` until there are `limit` in all; the first one begins a block. */
export function addTokens(tokens: Tokens, source: string, range: { from: number; to: number; limit: number }): void {
  const to = Math.min(range.to, source.length);
  let at = range.from;
  next.gap = GAP.block;
  while (at < to && tokens.count < range.limit) {
    const type = typeAt(source, at);
    if (type === SEPARATOR) at += 1;
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
    const type = CHARACTERS[source.charCodeAt(at)] ?? SEPARATOR;
    if (type <= 0) break;
    hash = mix(hash, type & 0xffff);
    bits |= type;
  }
  next.hash = hash;
  next.end = at;
  next.shape = (bits >> 16) & 127;
  if ((bits >> 16) & (CAPITAL | APOSTROPHE)) lookCloser(source, from, bits >> 16);
  if (source.charCodeAt(next.end) === 0x28 && source.startsWith('()', next.end)) next.shape |= SHAPE.call;
  else if (source.charCodeAt(next.end) === 0x3a && source.startsWith('://', next.end)) readLink(source);
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
  const isSymbol = typeAt(source, at) === SYMBOL;
  const isArrow = isSymbol && source[at] === '-';
  if (isSymbol && (!isArrow || source[at + 1] === '>')) {
    next.end = at + (isArrow ? 2 : 1);
    next.hash = isArrow ? ARROW_HASH : mix(FNV_OFFSET, source.charCodeAt(at));
    next.shape = 0;
    return add(tokens, at);
  }
  next.gap = Math.max(next.gap, gapAt(source, at));
  return at + 1;
}

function gapAt(source: string, at: number): number {
  const mark = source[at];
  if (mark === '-') return GAP.hyphen;
  if (mark === '/') return GAP.slash;
  if (mark === '.' && isInWord(source, at - 1) && isInWord(source, at + 1)) return GAP.dot;
  return typeAt(source, at) === STOP ? GAP.stop : GAP.mark;
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
  next.gap = GAP.space;
  return next.end;
}

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}

function foldedAt(word: string, at: number): number {
  const type = typeAt(word, at);
  return type > 0 ? type & 0xffff : word.charCodeAt(at);
}

function typeAt(source: string, at: number): number {
  return at < source.length ? (CHARACTERS[source.charCodeAt(at)] ?? SEPARATOR) : SEPARATOR;
}

/** Every letter of the world belongs to a word; punctuation, private use and halves of pairs part words. */
function characterTable(): Int32Array {
  const table = new Int32Array(0x10000);
  const letter = (code: number) => code | (SHAPE.letter << 16);
  for (let code = 0xc0; code < table.length; code += 1) table[code] = letter(code);
  for (let code = 0x41; code <= 0x5a; code += 1) {
    table[code] = letter(code | 0x20) | (CAPITAL << 16);
    table[code | 0x20] = letter(code | 0x20);
  }
  for (let code = 0x30; code <= 0x39; code += 1) table[code] = code | (SHAPE.digit << 16);
  table.fill(SEPARATOR, 0x2000, 0x2c00).fill(SEPARATOR, 0x3000, 0x3040).fill(SEPARATOR, 0xd800, 0xf900);
  const set = (characters: string, type: number) => {
    for (let at = 0; at < characters.length; at += 1) table[characters.charCodeAt(at)] = type;
  };
  set('_', letter(0x5f) | (SHAPE.underscore << 16));
  set("'\u2019", 0x27 | (APOSTROPHE << 16));
  set('.!;:\n\r\u2026', STOP);
  set('?%$-\u20ac\u00a3\u2192', SYMBOL);
  set('(),"/\\*|[]{}<>=+&`~\u201c\u201d\u2013\u2014', MARK);
  set('\u00d7\u00f7', SEPARATOR);
  return table;
}
