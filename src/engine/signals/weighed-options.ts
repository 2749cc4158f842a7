import { ASKS_FOR_KNOWLEDGE } from '../lexicon/asks-for-knowledge';
import { KNOWLEDGE_NOUNS } from '../lexicon/knowledge-nouns';
import { SIDE_BY_SIDE } from '../lexicon/side-by-side';
import { smallWords } from '../text/met-words';
import { GAP, isAmong, type Tokens } from '../text/tokens';
import { hashOf } from '../text/word-hash';
import { evidenceAt, phrases } from './finders';
import { hitsOf } from './finders-book';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

const list = LISTS.weighedOptions;
const named = phrases({ in: 'text', of: LISTS.weighedOptionsNamed });
const OR = hashOf('or');
const ENDS_AN_OPTION = smallWords('on in at for to with of from by and or that when so is are');
const LONGEST_OPTION = 3;
const FARTHEST = 14;

export const weighedOptions: Signal = {
  id: 'weighed-options',
  says: 'Weighs options; nothing is chosen yet.',
  find: (text) => {
    const options = named(text);
    if (options.length > 0) return options;
    const hits = hitsOf(text);
    for (let hit = hits.first[list] ?? -1; hit !== -1; hit = hits.next[hit] ?? -1) {
      const or = orAfter(hits.tokens, hits.to[hit] ?? 0);
      if (or !== -1) return [evidenceAt(text, hits.tokens, or - 1, endOfOption(hits.tokens, or))];
    }
    return [];
  },
};

export const lists: Lists = {
  'weighed-options': [ASKS_FOR_KNOWLEDGE, KNOWLEDGE_NOUNS, 'which', 'whether', 'choose~', 'try~', 'should we'],
  'weighed-options/named': [SIDE_BY_SIDE],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'spike',
  why: 'Two ways side by side wait for a comparison, and its result is knowledge.',
  source: 'kinds-guide',
  fires: [
    {
      summary: 'Maps without a connection',
      description: 'Compare vector or raster tiles on an older phone.',
      quotes: ['vector or raster tiles'],
    },
    { summary: 'Own map tiles vs a provider', quotes: ['vs'] },
  ],
  silent: [{ summary: 'Pay by card or bank transfer', because: 'people get both; nothing is compared' }],
};

/** The "or" of the same sentence that follows a word of comparing soon. */
function orAfter(tokens: Tokens, from: number): number {
  for (let at = from + 1; at < tokens.count && at < from + FARTHEST; at += 1) {
    if ((tokens.gap[at] ?? 0) >= GAP.stop) return -1;
    if (tokens.hash[at] === OR && at > from + 1 && at + 1 < tokens.count) return at;
  }
  return -1;
}

function endOfOption(tokens: Tokens, or: number): number {
  let at = or + 1;
  while (at + 1 < tokens.count && at < or + LONGEST_OPTION) {
    if (isAmong(at + 1, ENDS_AN_OPTION) || (tokens.gap[at + 1] ?? 0) >= GAP.mark) break;
    at += 1;
  }
  return at;
}
