import type { Evidence } from '../evidence';
import type { WordList } from '../lexicon/word-list';
import type { ParsedText } from '../text/parsed-text';
import type { ZonedTokens } from '../text/read-tokens';
import { GAP } from '../text/tokens';
import { ZONE } from '../text/zones';
import { enterList, type Hits, hitsOf, type ListId } from './finders-book';

export type Find = (text: ParsedText) => readonly Evidence[];
export type Zone = keyof typeof ZONE | 'text';

/** What to look for, and where a hit must begin. */
export interface Phrases {
  readonly in: Zone | readonly Zone[];
  /** Word lists, and phrases of the signal's own: `'find~ out'`. */
  readonly of: readonly (WordList | string)[];
  /** A hit that shares a word with one of these is none. */
  readonly except?: readonly (WordList | string)[];
  /** A hit that begins here is none. */
  readonly notIn?: Zone | readonly Zone[];
  /** More are not quoted; 3 unless told. */
  readonly most?: number;
  /** Quotes hits as one where at most one word parts them: "S3 with signed URLs". */
  readonly joined?: boolean;
}

const NOTHING: readonly Evidence[] = [];
const gates = new WeakMap<Find, ListId>();
const EVERYWHERE = ZONE.summary | ZONE.description;

/** Finds words and phrases of lists. */
export function phrases(what: Phrases): Find {
  const list = enterList(what.of);
  const except = what.except === undefined ? null : enterList(what.except);
  const zones = maskOf(what.in);
  const outside = what.notIn === undefined ? 0 : maskOf(what.notIn);
  const { most = 3, joined = false } = what;
  const find: Find = (text) => {
    const hits = hitsOf(text);
    const first = hits.first[list] ?? -1;
    return first === -1 ? NOTHING : collect({ text, hits, zones, outside, except, most, joined }, first);
  };
  gates.set(find, list);
  return find;
}

/** The list without which a finder finds nothing, so that it need not be asked; null where it must be. */
export function gateOf(find: Find): ListId | null {
  return gates.get(find) ?? null;
}

interface Search {
  readonly text: ParsedText;
  readonly hits: Hits;
  readonly zones: number;
  readonly outside: number;
  readonly except: ListId | null;
  readonly most: number;
  readonly joined: boolean;
}

function collect(search: Search, first: number): readonly Evidence[] {
  const { hits, text, most } = search;
  let found: Evidence[] | null = null;
  let free = 0;
  for (let hit = first; hit !== -1; hit = hits.next[hit] ?? -1) {
    if (!counts(search, hit, free)) continue;
    const from = hits.from[hit] ?? 0;
    const to = search.joined ? joinedFrom(search, hit) : longestFrom(hits, hit);
    found = add(found, evidenceAt(text, hits.tokens, from, to));
    if (found.length === most) break;
    free = to + 1;
  }
  return found ?? NOTHING;
}

function add(found: Evidence[] | null, evidence: Evidence): Evidence[] {
  if (found === null) return [evidence];
  found.push(evidence);
  return found;
}

function counts({ hits, zones, outside, except }: Search, hit: number, free: number): boolean {
  const from = hits.from[hit] ?? 0;
  if (from < free) return false;
  const zone = hits.tokens.zone[from] ?? 0;
  if ((zone & zones) === 0 || (zone & outside) !== 0) return false;
  return except === null || !overlaps(hits, except, from, hits.to[hit] ?? 0);
}

function joinedFrom({ hits }: Search, hit: number): number {
  let to = longestFrom(hits, hit);
  for (let more = hits.next[hit] ?? -1; more !== -1; more = hits.next[more] ?? -1) {
    const from = hits.from[more] ?? 0;
    if (from <= to) continue;
    if (from - to > 2 || !areInOneSentence(hits.tokens, to, from)) break;
    to = longestFrom(hits, more);
  }
  return to;
}

function areInOneSentence({ gap }: ZonedTokens, from: number, to: number): boolean {
  return (gap[from + 1] ?? 0) < GAP.mark && (gap[to] ?? 0) < GAP.mark;
}

/** A word and a longer phrase that begins with it follow each other in the chain: the longest one is quoted. */
function longestFrom(hits: Hits, hit: number): number {
  const from = hits.from[hit];
  let to = hits.to[hit] ?? 0;
  for (let more = hits.next[hit] ?? -1; more !== -1 && hits.from[more] === from; more = hits.next[more] ?? -1)
    to = hits.to[more] ?? to;
  return to;
}

// biome-ignore lint/nursery/useMaxParams: called for every hit.
function overlaps(hits: Hits, list: ListId, from: number, to: number): boolean {
  for (let hit = hits.first[list] ?? -1; hit !== -1; hit = hits.next[hit] ?? -1)
    if ((hits.from[hit] ?? 0) <= to && (hits.to[hit] ?? 0) >= from) return true;
  return false;
}

// biome-ignore lint/nursery/useMaxParams: called for every piece of evidence.
export function evidenceAt(text: ParsedText, tokens: ZonedTokens, from: number, to: number): Evidence {
  const part = from < tokens.summaryCount ? 'summary' : 'description';
  const start = tokens.start[from] ?? 0;
  const end = tokens.end[to] ?? start;
  return { part, start, end, quote: text.text[part].slice(start, end) };
}

/** The zone bits of one zone or several. */
export function maskOf(zones: Zone | readonly Zone[]): number {
  if (typeof zones !== 'string') return zones.reduce((mask, zone) => mask | maskOf(zone), 0);
  return zones === 'text' ? EVERYWHERE : ZONE[zones];
}
