import { COLUMN, metWords } from '../text/met-words';
import type { ParsedText } from '../text/parsed-text';
import { readTokens } from '../text/read-tokens';
import { GAP, TOKEN_CAPACITY, TOKENS, type Tokens } from '../text/tokens';
import { hashOf } from '../text/word-hash';
import { placeOf } from '../text/word-table';
import { phraseKey } from './finders-index';
import { PACKED_PHRASES } from './finders-index.generated';
import { goesOn, listsCount, listsFrom, openPhrases } from './finders-phrases';

/** A list of words and phrases in the one book that all signals look things up in: one of the numbers in `LISTS`. */
export type ListId = number;

/** What one text holds of every list; hits of a list are chained in reading order. */
export interface Hits {
  readonly tokens: Tokens;
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

const MOST_HITS = 8000;
export const NO_NODE = -2;
const { hash, row, zone, gap } = TOKENS;
const perList = () => new Int32Array(PACKED_PHRASES.count);
const perHit = () => new Int32Array(MOST_HITS);
const nodes = new Int32Array(TOKEN_CAPACITY);
const zones = perList();
const first = perList();
/** Last hit by list. */
const last = perList();
const next = perHit();
const froms = perHit();
const tos = perHit();
const BOOK: Hits = { tokens: TOKENS, nodes, zones, first, next, from: froms, to: tos };
const { words, phrases, lists } = openPhrases(PACKED_PHRASES);
let count = 0;
let reading = -1;

/** Looks all lists up in one pass over the text; the answer is kept until another text is read. */
export function hitsOf(text: ParsedText): Hits {
  readTokens(text);
  if (reading !== TOKENS.reading) lookUp();
  return BOOK;
}

/** Whether a word, or two words with a space between them, stands in a list, in either case. */
export function isInList(asked: string, list: ListId): boolean {
  const space = asked.indexOf(' ');
  const place =
    space < 0
      ? placeOf(words, hashOf(asked))
      : placeOf(phrases, phraseKey(hashOf(asked.slice(0, space)), hashOf(asked.slice(space + 1))));
  if (place === 0) return false;
  const node = (space < 0 ? words : phrases).numbers[place] as number;
  const end = listsFrom(node) + listsCount(node);
  for (let at = listsFrom(node); at < end; at += 1) if (lists[at] === list) return true;
  return false;
}

function lookUp(): void {
  const tokens = TOKENS.count;
  reading = TOKENS.reading;
  first.fill(-1);
  zones.fill(0);
  count = 0;
  for (let at = 0; at < tokens; at += 1) {
    const known = metWords[(row[at] as number) + COLUMN.node] as number;
    nodes[at] = known === 0 ? nodeOf(at) : known - 1;
  }
  for (let at = 0; at < tokens; at += 1) {
    const node = nodes[at] as number;
    if (node === NO_NODE) continue;
    note(node, at, at);
    if (goesOn(node)) follow(node, at);
  }
}

/** Looks a word up that is met for the first time. Its row holds the node plus 1: 0 says that nobody has asked yet. */
function nodeOf(at: number): number {
  const place = placeOf(words, hash[at] as number);
  const node = place === 0 ? NO_NODE : (words.numbers[place] as number);
  metWords[(row[at] as number) + COLUMN.node] = node + 1;
  return node;
}

/** Notes every phrase that goes on from the word at one token. */
function follow(first: number, from: number): void {
  let node = first;
  let key = hash[from] as number;
  for (let to = from + 1; goesOn(node) && to < TOKENS.count && (gap[to] as number) < GAP.stop; to += 1) {
    if (nodes[to] === NO_NODE) return;
    key = phraseKey(key, hash[to] as number);
    const place = placeOf(phrases, key);
    if (place === 0) return;
    node = phrases.numbers[place] as number;
    note(node, from, to);
  }
}

function note(node: number, from: number, to: number): void {
  const begin = listsFrom(node);
  const end = begin + Math.min(listsCount(node), MOST_HITS - count);
  const where = zone[from] as number;
  let hit = count;
  for (let at = begin; at < end; at += 1, hit += 1) {
    const list = lists[at] as number;
    froms[hit] = from;
    tos[hit] = to;
    next[hit] = -1;
    zones[list] = (zones[list] as number) | where;
    if (first[list] === -1) first[list] = hit;
    else next[last[list] as number] = hit;
    last[list] = hit;
  }
  count = hit;
}
