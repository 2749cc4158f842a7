import { smallWords } from '../text/met-words';
import { isAmong, type Tokens } from '../text/tokens';
import { ZONE } from '../text/zones';
import { evidenceAt, type Find, gated, maskOf } from './finders';
import { type Hits, hitsOf, type ListId } from './finders-book';

const NOTHING: ReturnType<Find> = [];
const BEFORE_A_ROLE = smallWords('as a an the our like');
const AFTER_A_ROLE = smallWords('of for who using with on in at from that to working responsible and or');

/**
 * Finds who a story form speaks for, by the noun that says it: "customer" in "As a new customer of the shop".
 * Without `of`, anybody counts.
 */
export function roles({ of, except }: { readonly of?: ListId; readonly except?: ListId }): Find {
  const find: Find = (text) => {
    if (text.statement?.form !== 'story' || text.statement.role === null) return NOTHING;
    const hits = hitsOf(text);
    const noun = nounOfRole(hits);
    if (noun === -1 || (except !== undefined && endsAt(hits, except, noun))) return NOTHING;
    if (of !== undefined && !endsAt(hits, of, noun)) return NOTHING;
    return [evidenceAt(text, hits.tokens, beginning(hits), noun)];
  };
  return of === undefined ? find : gated(find, { list: of, zones: maskOf('text') });
}

/** The last word of the role before "of the shop", "who pays late"; -1 where it names nobody. */
function nounOfRole({ tokens }: Hits): number {
  let at = firstOfRole(tokens);
  let noun = -1;
  while (isInRole(tokens, at) && !(noun !== -1 && isAmong(at, AFTER_A_ROLE))) {
    if (!isAmong(at, BEFORE_A_ROLE)) noun = at;
    at += 1;
  }
  return noun;
}

function firstOfRole(tokens: Tokens): number {
  let at = 0;
  while (at < tokens.count && !isInRole(tokens, at)) at += 1;
  return at;
}

function isInRole({ zone, count }: Tokens, at: number): boolean {
  return at < count && ((zone[at] ?? 0) & ZONE.role) !== 0;
}

function endsAt(hits: Hits, list: ListId, token: number): boolean {
  for (let hit = hits.first[list] ?? -1; hit !== -1; hit = hits.next[hit] ?? -1)
    if (hits.to[hit] === token) return true;
  return false;
}

/** Quotes the role with its "As a". */
function beginning({ tokens }: Hits): number {
  let at = firstOfRole(tokens);
  while (at > 0 && at !== tokens.summaryCount && isAmong(at - 1, BEFORE_A_ROLE)) at -= 1;
  return at;
}
