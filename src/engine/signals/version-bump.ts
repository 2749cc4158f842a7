import { smallWords } from '../text/met-words';
import { isAmong, SHAPE } from '../text/tokens';
import { evidenceAt, gated, maskOf } from './finders';
import { type Hits, hitsOf } from './finders-book';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

const list = LISTS.versionBump;
const TOWARDS = smallWords(`to from ${String.fromCodePoint(0x2192)} version v by`);
const FARTHEST = 8;

export const versionBump: Signal = {
  id: 'version-bump',
  says: 'Changes a version number.',
  find: gated(
    (text) => {
      const hits = hitsOf(text);
      for (let hit = hits.first[list] ?? -1; hit !== -1; hit = hits.next[hit] ?? -1) {
        const from = hits.from[hit] ?? 0;
        const to = from < hits.tokens.summaryCount ? versionAfter(hits, from) : -1;
        if (to !== -1) return [evidenceAt(text, hits.tokens, from, to)];
      }
      return [];
    },
    { list: LISTS.versionBump, zones: maskOf('summary') },
  ),
};

export const lists: Lists = {
  'version-bump': ['bump~', 'upgrade~', 'update~', 'pin~', 'downgrade~', 'uplift~', 'move~', 'switch~', '→'],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'technical-task',
  why: 'A version bump is a chore; what it makes possible would be the enabler.',
  source: 'kinds-guide',
  fires: [
    { summary: 'bump okhttp 4.9.3 -> 4.12', quotes: ['bump okhttp 4.9.3 -> 4.12'] },
    { summary: 'Upgrade the map library to 3.1', quotes: ['Upgrade the map library to 3.1'] },
  ],
  silent: [
    {
      summary: 'Upgrade a booking to first class',
      because: 'it is the guest who is upgraded, and no number follows',
    },
  ],
};

/** The last number that a word such as "to" leads to. */
function versionAfter({ tokens }: Hits, from: number): number {
  const limit = Math.min(tokens.summaryCount, from + FARTHEST);
  for (let at = limit - 1; at > from; at -= 1) {
    const isNumber = ((tokens.shape[at] ?? 0) & (SHAPE.number | SHAPE.digit)) !== 0;
    if (isNumber && isAmong(at - 1, TOWARDS)) return at;
  }
  return -1;
}
