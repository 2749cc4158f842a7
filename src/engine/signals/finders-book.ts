import type { ParsedText } from '../text/parsed-text';
import { readTokens, type ZonedTokens } from '../text/read-tokens';
import { GAP } from '../text/tokens';
import { childKey, find, indexPhrases, type PhraseIndex } from './finders-index';

/** A list of words and phrases in the one book that all signals look things up in. */
export type ListId = number;

/** What one text holds of every list; hits of a list are chained in reading order. */
export interface Hits {
  readonly tokens: ZonedTokens;
  /** By token: 0 where no list holds its word. */
  readonly words: Int32Array;
  /** First hit by list, or -1; then `next` by hit. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** First and last token by hit. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

interface OpenBook extends Hits {
  readonly index: PhraseIndex;
  /** Last hit by list. */
  readonly last: Int32Array;
  count: number;
}

const MOST_HITS = 8000;
const lists: (readonly string[])[] = [];
let open: OpenBook | null = null;
let reading = -1;

/** Enters a list, once, while the signals load: `['find~ out', 'load balancer+']`. */
export function enterList(phrases: readonly string[]): ListId {
  open = null;
  return lists.push(phrases) - 1;
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
  const perList = () => new Int32Array(lists.length);
  const perHit = () => new Int32Array(MOST_HITS);
  const words = new Int32Array(tokens.start.length);
  const index = indexPhrases(lists);
  return {
    tokens,
    index,
    words,
    first: perList(),
    last: perList(),
    next: perHit(),
    from: perHit(),
    to: perHit(),
    count: 0,
  };
}

function lookUp(book: OpenBook): void {
  const { tokens, index, words } = book;
  const { count, hash } = tokens;
  for (let at = 0; at < count; at += 1) words[at] = find(index.words, hash[at] ?? 0);
  book.first.fill(-1);
  book.count = 0;
  for (let at = 0; at < count; at += 1) {
    const word = words[at] ?? 0;
    if (word !== 0) follow(book, word, at);
  }
}

/** Notes what begins at one token: the word itself and every phrase that goes on from it. */
function follow(book: OpenBook, word: number, from: number): void {
  const { tokens, index, words } = book;
  let node = word;
  let to = from;
  note(book, node, from, to);
  while (index.goesOn[node] === 1 && to + 1 < tokens.count && (tokens.gap[to + 1] ?? 0) < GAP.stop) {
    to += 1;
    node = find(index.children, childKey(node, words[to] ?? 0));
    if (node === 0) return;
    note(book, node, from, to);
  }
}

// biome-ignore lint/nursery/useMaxParams: the innermost step of the look-up; an object for each call costs a tenth of it.
function note(book: OpenBook, node: number, from: number, to: number): void {
  const { index, first, last, next } = book;
  const end = index.listsFrom[node + 1] ?? 0;
  for (let at = index.listsFrom[node] ?? 0; at < end && book.count < MOST_HITS; at += 1) {
    const list = index.lists[at] ?? 0;
    const hit = book.count;
    book.from[hit] = from;
    book.to[hit] = to;
    next[hit] = -1;
    if (first[list] === -1) first[list] = hit;
    else next[last[list] ?? 0] = hit;
    last[list] = hit;
    book.count = hit + 1;
  }
}
