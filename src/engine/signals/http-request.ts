import type { ParsedText } from '../text/parsed-text';
import { GAP } from '../text/tokens';
import { evidenceAt, gated, maskOf } from './finders';
import { type Hits, hitsOf } from './finders-book';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

const list = LISTS.httpRequest;
const MOST = 3;
const WORDS_AFTER = 3;
const PATH = /^\s+\/$/;

export const httpRequest: Signal = {
  id: 'http-request',
  says: 'A request, not something to see on a screen.',
  find: gated(
    (text) => {
      const hits = hitsOf(text);
      const found = requests(text, hits);
      return found.length === 0 ? [] : found.map((at) => evidenceAt(text, hits.tokens, at, endOfRequest(hits, at)));
    },
    { list: LISTS.httpRequest, zones: maskOf('text') },
  ),
};

export const lists: Lists = {
  'http-request': ['get', 'post', 'put', 'delete', 'patch', 'options', 'head'],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'technical-task',
  why: 'Requests and their paths are checked by a developer; a person using the product never meets them.',
  source: 'practice-guide',
  fires: [
    {
      summary: 'Guide pictures',
      description: 'POST /pictures stores a file and returns its id',
      quotes: ['POST /pictures stores a file'],
    },
  ],
  silent: [{ summary: 'Get photos/videos back', because: 'the stroke stands between two words, not before a path' }],
};

/** A verb of HTTP and right after it a path: the stroke stands after a space. */
function requests(text: ParsedText, { tokens, first, from, next }: Hits): readonly number[] {
  const found: number[] = [];
  for (let hit = first[list] ?? -1; hit !== -1 && found.length < MOST; hit = next[hit] ?? -1) {
    const at = from[hit] ?? 0;
    const source = at < tokens.summaryCount ? text.text.summary : text.text.description;
    if (tokens.gap[at + 1] === GAP.slash && PATH.test(source.slice(tokens.end[at], tokens.start[at + 1])))
      found.push(at);
  }
  return found;
}

function endOfRequest({ tokens }: Hits, at: number): number {
  let end = at + 1;
  while (end + 1 < tokens.count && end < at + 1 + WORDS_AFTER && (tokens.gap[end + 1] ?? 0) < GAP.mark) end += 1;
  return end;
}
