import { COLUMN, metWords } from '../text/met-words';
import type { ParsedText } from '../text/parsed-text';
import { readTokens, type ZonedTokens } from '../text/read-tokens';
import { GAP, TOKEN_CAPACITY } from '../text/tokens';
import { hashOf } from '../text/word-hash';
import { placeOf } from '../text/word-table';
import { phraseKey } from './finders-index';
import { PACKED_PHRASES } from './finders-index.generated';
import { goesOn, listsCount, listsFrom, openPhrases, type Phrases } from './finders-phrases';

/** A list of words and phrases in the one book that all signals look things up in: one of the numbers in `LISTS`. */
export type ListId = number;

/** What one text holds of every list; hits of a list are chained in reading order. */
export interface Hits {
  readonly tokens: ZonedTokens;
  /** By token: its word's node, see `Phrases`; `NO_NODE` where no list knows it. */
  readonly nodes: Int32Array;
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
export const NO_NODE = -2;
let open: OpenBook | null = null;
let phrases: Phrases | null = null;
let reading = -1;

/** Looks all lists up in one pass over the text; the answer is kept until another text is read. */
export function hitsOf(text: ParsedText): Hits {
  const tokens = readTokens(text);
  if (open === null) open = openBook(tokens);
  else if (reading === tokens.reading) return open;
  reading = tokens.reading;
  lookUp(open);
  return open;
}

function allPhrases(): Phrases {
  phrases ??= openPhrases(PACKED_PHRASES);
  return phrases;
}

/** Whether a word, or two words with a space between them, stands in a list, in either case. */
export function isInList(words: string, list: ListId): boolean {
  const { words: single, phrases: pairs, lists } = allPhrases();
  const space = words.indexOf(' ');
  const place =
    space < 0
      ? placeOf(single, hashOf(words))
      : placeOf(pairs, phraseKey(hashOf(words.slice(0, space)), hashOf(words.slice(space + 1))));
  if (place === 0) return false;
  const node = (space < 0 ? single : pairs).numbers[place] as number;
  const end = listsFrom(node) + listsCount(node);
  for (let at = listsFrom(node); at < end; at += 1) if (lists[at] === list) return true;
  return false;
}

function openBook(tokens: ZonedTokens): OpenBook {
  const perList = () => new Int32Array(PACKED_PHRASES.count);
  const perHit = () => new Int32Array(MOST_HITS);
  return {
    tokens,
    phrases: allPhrases(),
    nodes: new Int32Array(TOKEN_CAPACITY),
    zones: perList(),
    first: perList(),
    last: perList(),
    next: perHit(),
    from: perHit(),
    to: perHit(),
    count: 0,
  };
}

function lookUp(book: OpenBook): void {
  const { tokens, nodes, first, zones } = book;
  const { count, row } = tokens;
  first.fill(-1);
  zones.fill(0);
  book.count = 0;
  for (let at = 0; at < count; at += 1) {
    const known = metWords[(row[at] as number) + COLUMN.node] as number;
    nodes[at] = known === 0 ? nodeOf(book, at) : known - 1;
  }
  for (let at = 0; at < count; at += 1) if (nodes[at] !== NO_NODE) follow(book, at);
}

/** Looks a word up that is met for the first time. Its row holds the node plus 1: 0 says that nobody has asked yet. */
function nodeOf({ tokens, phrases }: OpenBook, at: number): number {
  const place = placeOf(phrases.words, tokens.hash[at] as number);
  const node = place === 0 ? NO_NODE : (phrases.words.numbers[place] as number);
  metWords[(tokens.row[at] as number) + COLUMN.node] = node + 1;
  return node;
}

/** Notes what begins at one token: the word itself and every phrase that goes on from it. */
function follow(book: OpenBook, from: number): void {
  const { tokens, phrases, nodes } = book;
  let node = nodes[from] as number;
  let key = tokens.hash[from] as number;
  note(book, node, from, from);
  for (let to = from + 1; goesOn(node) && to < tokens.count && (tokens.gap[to] as number) < GAP.stop; to += 1) {
    if (nodes[to] === NO_NODE) return;
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
