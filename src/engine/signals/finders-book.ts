import type { WordList } from '../lexicon/word-list';
import type { ParsedText } from '../text/parsed-text';
import { readTokens, type ZonedTokens } from '../text/read-tokens';
import { GAP, TOKEN_CAPACITY } from '../text/tokens';
import { placeOf, placesOf } from '../text/word-table';
import { type ListEntries, type PackedPhrases, packPhrases, phraseKey } from './finders-index';
import { PACKED_PHRASES } from './finders-index.generated';
import { goesOn, listsCount, listsFrom, openPhrases, type Phrases, signaturesIn } from './finders-phrases';

/** A list of words and phrases in the one book that all signals look things up in. */
export type ListId = number;

/** What one text holds of every list; hits of a list are chained in reading order. */
export interface Hits {
  readonly tokens: ZonedTokens;
  /** By token: 0 where no list knows its word. */
  readonly words: Int32Array;
  /** By list: all zones that its hits begin in, 0 where it has none. */
  readonly zones: Int32Array;
  /** First hit by list, or -1; then `next` by hit. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** First and last token by hit. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

interface OpenBook extends Hits {
  readonly phrases: Phrases;
  /** Last hit by list. */
  readonly last: Int32Array;
  count: number;
}

const MOST_HITS = 8000;
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** One letter of so many: reading each of 31,000 would be a fifth of the engine's first moment. */
const SAMPLED = 16;
/** What is entered, by signature, and the number that each list got. */
const entered = new Map<number, ListEntries>();
const numbers = new Map<number, ListId>();
const signatures = new Map<WordList, number>();
let open: OpenBook | null = null;
let reading = -1;

/** Enters a list while the signals load: `[ROLES, 'find~ out', 'load balancer+']`. The same list is entered once. */
export function enterList(of: ListEntries): ListId {
  const signature = signatureOf(of);
  const known = numbers.get(signature);
  if (known !== undefined) return known;
  open = null;
  entered.set(signature, of);
  numbers.set(signature, numbers.size);
  return numbers.size - 1;
}

/** Packs every list that has been entered: what `npm run index` writes. */
export function packEntered(): PackedPhrases {
  return packPhrases(entered);
}

/**
 * Changes when a list gets another length, and mostly when a word in it changes; what slips through is seen by the test
 * of the packed index.
 */
function signatureOf(of: ListEntries): number {
  let signature = FNV_OFFSET;
  for (const item of of) signature = Math.imul(signature ^ signatureOfItem(item), FNV_PRIME);
  return signature;
}

function signatureOfItem(item: WordList | string): number {
  if (typeof item === 'string') return hashOfLetters(item);
  const known = signatures.get(item);
  if (known !== undefined) return known;
  const signature = hashOfLetters(item.words);
  signatures.set(item, signature);
  return signature;
}

function hashOfLetters(text: string): number {
  let hash = FNV_OFFSET ^ text.length;
  for (let at = 0; at < text.length; at += SAMPLED) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** Looks all lists up in one pass over the text; the answer is kept until another text is read. */
export function hitsOf(text: ParsedText): Hits {
  const tokens = readTokens(text);
  if (open === null) open = openBook(tokens);
  else if (reading === tokens.reading) return open;
  reading = tokens.reading;
  lookUp(open);
  return open;
}

function openBook(tokens: ZonedTokens): OpenBook {
  const perList = () => new Int32Array(numbers.size);
  const perHit = () => new Int32Array(MOST_HITS);
  return {
    tokens,
    phrases: openEntered(),
    words: new Int32Array(TOKEN_CAPACITY),
    zones: perList(),
    first: perList(),
    last: perList(),
    next: perHit(),
    from: perHit(),
    to: perHit(),
    count: 0,
  };
}

/** The packed phrases, or, while a list is being changed, the same made on the spot. */
function openEntered(): Phrases {
  const known = new Set(signaturesIn(PACKED_PHRASES));
  const isFresh = [...numbers.keys()].every((signature) => known.has(signature));
  const packed = isFresh ? PACKED_PHRASES : packEntered();
  return openPhrases(
    packed,
    Int16Array.from(signaturesIn(packed), (signature) => numbers.get(signature) ?? -1),
  );
}

function lookUp(book: OpenBook): void {
  const { tokens, phrases, words, first, zones } = book;
  const { count, hash } = tokens;
  placesOf(phrases.words, hash, count, words);
  first.fill(-1);
  zones.fill(0);
  book.count = 0;
  for (let at = 0; at < count; at += 1) if (words[at] !== 0) follow(book, at);
}

/** Notes what begins at one token: the word itself and every phrase that goes on from it. */
function follow(book: OpenBook, from: number): void {
  const { tokens, phrases, words } = book;
  let node = phrases.words.numbers[words[from] as number] as number;
  let key = tokens.hash[from] as number;
  note(book, node, from, from);
  for (let to = from + 1; goesOn(node) && to < tokens.count && (tokens.gap[to] as number) < GAP.stop; to += 1) {
    if (words[to] === 0) return;
    key = phraseKey(key, tokens.hash[to] as number);
    const place = placeOf(phrases.phrases, key);
    if (place === 0) return;
    node = phrases.phrases.numbers[place] as number;
    note(book, node, from, to);
  }
}

// biome-ignore lint/nursery/useMaxParams: the innermost step of the look-up; an object for each call costs a tenth of it.
function note(book: OpenBook, node: number, from: number, to: number): void {
  const { phrases, first, last, next, zones } = book;
  const zone = book.tokens.zone[from] as number;
  const begin = listsFrom(node);
  const end = begin + listsCount(node);
  for (let at = begin; at < end && book.count < MOST_HITS; at += 1) {
    const list = phrases.lists[at] as number;
    const hit = book.count;
    book.from[hit] = from;
    book.to[hit] = to;
    next[hit] = -1;
    zones[list] = (zones[list] as number) | zone;
    if (first[list] === -1) first[list] = hit;
    else next[last[list] as number] = hit;
    last[list] = hit;
    book.count = hit + 1;
  }
}
