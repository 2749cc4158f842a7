import { smallWords } from '../text/met-words';
import { GAP, isAmong } from '../text/tokens';
import { evidenceAt, type Find, gated, maskOf, type Phrases } from './finders';
import { type Hits, hitsOf, type ListId } from './finders-book';

const NOTHING: ReturnType<Find> = [];
const MOST = 3;
const ENDS_A_TAIL = smallWords(
  'by to the a an of with in on for from their his her as at when if so that his my it them',
);
const PASSED_OVER = smallWords('the a an our all any new their to');

/** Finds words of one list right before words of another, with at most an article between: "help (the) patients". */
export function sequences(what: {
  readonly in: Phrases['in'];
  readonly of: ListId;
  readonly before: ListId;
  /** So many words more are quoted, up to the first article or preposition. */
  readonly tail?: number;
  readonly notIn?: Phrases['in'];
}): Find {
  const first = what.of;
  const second = what.before;
  const zones = maskOf(what.in);
  const outside = what.notIn === undefined ? 0 : maskOf(what.notIn);
  const tail = what.tail ?? 0;
  const find: Find = (text) => {
    const hits = hitsOf(text);
    if (hits.first[first] === -1 || hits.first[second] === -1) return NOTHING;
    const found = inOrder(hits, { first, second, zones, outside, tail });
    return found.map(([from, to]) => evidenceAt(text, hits.tokens, from, to));
  };
  return gated(find, { list: first, zones });
}

interface Search {
  readonly first: ListId;
  readonly second: ListId;
  readonly zones: number;
  readonly outside: number;
  readonly tail: number;
}

function inOrder(hits: Hits, search: Search): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let free = 0;
  for (let hit = hits.first[search.first] ?? -1; hit !== -1 && found.length < MOST; hit = hits.next[hit] ?? -1) {
    const from = hits.from[hit] ?? 0;
    const to = from < free ? -1 : endOfSequence(hits, search, hit);
    if (to === -1) continue;
    found.push([from, to]);
    free = to + 1;
  }
  return found;
}

function endOfSequence(hits: Hits, { second, zones, outside, tail }: Search, hit: number): number {
  const zone = hits.tokens.zone[hits.from[hit] ?? 0] ?? 0;
  if ((zone & zones) === 0 || (zone & outside) !== 0) return -1;
  const end = endOfHitAt(hits, second, wordAfter(hits, hits.to[hit] ?? 0));
  return end === -1 ? -1 : withTail(hits, end, tail);
}

function withTail({ tokens }: Hits, end: number, tail: number): number {
  let at = end;
  while (at < end + tail && at + 1 < tokens.count && (tokens.gap[at + 1] ?? 0) < GAP.mark) {
    if (at > end && isAmong(at + 1, ENDS_A_TAIL)) break;
    at += 1;
  }
  return at;
}

/** The next word that is no article, or -1 at the end of the sentence. */
function wordAfter({ tokens }: Hits, token: number): number {
  let at = token + 1;
  if (isAmong(at, PASSED_OVER) && (tokens.gap[at] ?? 0) < GAP.stop) at += 1;
  return at < tokens.count && (tokens.gap[at] ?? 0) < GAP.mark ? at : -1;
}

function endOfHitAt(hits: Hits, list: ListId, token: number): number {
  let end = -1;
  for (let hit = hits.first[list] ?? -1; hit !== -1; hit = hits.next[hit] ?? -1)
    if (hits.from[hit] === token) end = hits.to[hit] ?? -1;
  return end;
}
