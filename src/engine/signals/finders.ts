import type { Evidence } from '../evidence';
import type { ParsedText } from '../text/parsed-text';
import { GAP, type Tokens } from '../text/tokens';
import { ZONE } from '../text/zones';
import { type Hits, hitsOf, type ListId } from './finders-book';

export type Find = (text: ParsedText) => readonly Evidence[];
export type Zone = keyof typeof ZONE | 'text';

/** What to look for, and where a hit must begin. */
export interface Phrases {
  readonly in: Zone | readonly Zone[];
  readonly of: ListId;
  /** A hit that shares a word with one of these is none. */
  readonly except?: ListId;
  /** A hit that begins here is none. */
  readonly notIn?: Zone | readonly Zone[];
  /** More are not quoted; 3 unless told. */
  readonly most?: number;
  /** Quotes hits as one where at most one word parts them: "S3 with signed URLs". */
  readonly joined?: boolean;
}

/** Without a hit of this list in one of these zones a finder finds nothing, and need not be asked. */
export interface Gate {
  readonly list: ListId;
  readonly zones: number;
}

/** What a finder of phrases looks for, ready to be looked up. */
export interface Search extends Gate {
  readonly outside: number;
  readonly except: ListId;
  readonly most: number;
  readonly joined: boolean;
}

const NOTHING: readonly Evidence[] = [];
const NO_LIST = -1;
const gates = new Map<Find, Gate>();
const EVERYWHERE = ZONE.summary | ZONE.description;

/** Finds words and phrases of lists. */
export function phrases(what: Phrases): Find {
  const search: Search = {
    list: what.of,
    zones: maskOf(what.in),
    outside: what.notIn === undefined ? 0 : maskOf(what.notIn),
    except: what.except ?? NO_LIST,
    most: what.most ?? 3,
    joined: what.joined ?? false,
  };
  const find: Find = (text) => {
    const hits = hitsOf(text);
    return ((hits.zones[search.list] as number) & search.zones) === 0 ? NOTHING : collect(search, text, hits);
  };
  return gated(find, search);
}

/** Notes the gate of a finder. */
export function gated(find: Find, gate: Gate): Find {
  gates.set(find, gate);
  return find;
}

/** Whether any word or phrase of a list begins in one of some zones: a finder of phrases for who needs no evidence. */
export function occurs(what: Pick<Phrases, 'in' | 'of'>): (text: ParsedText) => boolean {
  const zones = maskOf(what.in);
  return (text) => ((hitsOf(text).zones[what.of] as number) & zones) !== 0;
}

/** The search of a finder of phrases; null for any other finder. */
export function searchOf(find: Find): Search | null {
  const gate = gateOf(find);
  return gate !== null && isSearch(gate) ? gate : null;
}

function isSearch(gate: Gate): gate is Search {
  return 'most' in gate;
}

/** The gate of a finder; null where it must be asked. */
export function gateOf(find: Find): Gate | null {
  return gates.get(find) ?? null;
}

/** What a finder of phrases does with a finder's call left out: nearly all signals are such finders. */
export function collect(search: Search, text: ParsedText, hits: Hits): readonly Evidence[] {
  const { next, tokens } = hits;
  let found: Evidence[] | null = null;
  let free = 0;
  for (let hit = hits.first[search.list] as number; hit !== -1; hit = next[hit] as number) {
    if (!counts(search, hits, hit, free)) continue;
    const from = hits.from[hit] as number;
    const to = search.joined ? joinedFrom(hits, hit) : longestFrom(hits, hit);
    found = add(found, evidenceAt(text, tokens, from, to));
    if (found.length === search.most) break;
    free = to + 1;
  }
  return found ?? NOTHING;
}

function add(found: Evidence[] | null, evidence: Evidence): Evidence[] {
  if (found === null) return [evidence];
  found.push(evidence);
  return found;
}

// biome-ignore lint/nursery/useMaxParams: called for every hit.
function counts({ zones, outside, except }: Search, hits: Hits, hit: number, free: number): boolean {
  const from = hits.from[hit] as number;
  if (from < free) return false;
  const zone = hits.tokens.zone[from] as number;
  if ((zone & zones) === 0 || (zone & outside) !== 0) return false;
  return except === NO_LIST || !overlaps(hits, except, from, hits.to[hit] as number);
}

function joinedFrom(hits: Hits, hit: number): number {
  let to = longestFrom(hits, hit);
  for (let more = hits.next[hit] ?? -1; more !== -1; more = hits.next[more] ?? -1) {
    const from = hits.from[more] ?? 0;
    if (from <= to) continue;
    if (from - to > 2 || !areInOneSentence(hits.tokens, to, from)) break;
    to = longestFrom(hits, more);
  }
  return to;
}

function areInOneSentence({ gap }: Tokens, from: number, to: number): boolean {
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
export function evidenceAt(text: ParsedText, tokens: Tokens, from: number, to: number): Evidence {
  const start = tokens.start[from] as number;
  const end = tokens.end[to] as number;
  return from < tokens.summaryCount
    ? { part: 'summary', start, end, quote: text.text.summary.slice(start, end) }
    : { part: 'description', start, end, quote: text.text.description.slice(start, end) };
}

/** The zone bits of one zone or several. */
export function maskOf(zones: Zone | readonly Zone[]): number {
  if (typeof zones !== 'string') return zones.reduce((mask, zone) => mask | maskOf(zone), 0);
  return zones === 'text' ? EVERYWHERE : ZONE[zones];
}
