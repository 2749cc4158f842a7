import { ZONE } from '../text/zones';
import { evidenceAt, type Find, gated } from './finders';
import { type Hits, hitsOf, type ListId } from './finders-book';

const NOTHING: ReturnType<Find> = [];

/** Finds a summary that opens with one of some verbs and whose object is one of some nouns: "Add an index". */
export function pairs({ verb, noun }: { readonly verb: ListId; readonly noun: ListId }): Find {
  const find: Find = (text) => {
    const hits = hitsOf(text);
    if (hits.first[verb] === -1 || hits.first[noun] === -1) return NOTHING;
    const from = firstIn(hits, verb, ZONE.opening);
    const to = lastOver(hits, noun);
    return from === -1 || to <= from ? NOTHING : [evidenceAt(text, hits.tokens, from, to)];
  };
  return gated(find, { list: verb, zones: ZONE.opening });
}

function firstIn(hits: Hits, list: ListId, zone: number): number {
  for (let hit = hits.first[list] ?? -1; hit !== -1; hit = hits.next[hit] ?? -1) {
    const from = hits.from[hit] ?? 0;
    if (((hits.tokens.zone[from] ?? 0) & zone) !== 0) return from;
  }
  return -1;
}

/** The last token of the hit that ends at the head noun. */
function lastOver(hits: Hits, list: ListId): number {
  for (let hit = hits.first[list] ?? -1; hit !== -1; hit = hits.next[hit] ?? -1) {
    const to = hits.to[hit] ?? 0;
    if (((hits.tokens.zone[to] ?? 0) & ZONE.head) !== 0) return to;
  }
  return -1;
}
