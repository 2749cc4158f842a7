import type { OutlineWords, Words } from '../drafting/draft';
import { fixed, own } from './outline-words';

const SHAKY = '(?:flaky|flickering|unstable|unreliable|brittle|intermittent(?:ly failing)?|failing|broken|red)';
/** What is not wanted: to mend it is to be rid of it. */
const TROUBLE =
  /\b(?:bugs?|errors?|issues?|problems?|typos?|leaks?|crash(?:es)?|warnings?|races?|deadlocks?|fail\w*|missing|wrong|incorrect|vulnerab\w*|CVE\S*|duplicates?|findings?|violations?|debt|links?|imports?)\b|\sby\s/i;
const LONGEST = 80;

interface Rewording {
  readonly act: RegExp;
  readonly quality: string;
}

/** Acts of mending by what they bring about: a fix makes dependable, a tuning makes faster. */
const REWORDINGS: readonly Rewording[] = [
  {
    act: new RegExp(
      `^(?:fix|repair|mend|tackle|address|stabili[sz]e|deflake)\\s+(?:up\\s+)?(?:the\\s+)?${SHAKY}\\s+(.+)$`,
      'i',
    ),
    quality: ' dependable',
  },
  { act: /^stabili[sz]e (.+)$/i, quality: ' dependable' },
  {
    act: /^(?:improve|increase|fix|optimi[sz]e) (?:the )?(?:performance|speed|slowness) (?:of|in|for) (.+)$/i,
    quality: ' faster',
  },
  { act: /^(?:speed up|fix slow) (.+)$/i, quality: ' faster' },
  // What says more than its thing says already what is wrong with it.
  {
    act: /^(?:fix|repair) (?:up )?(?!.*\s(?:to|of|for|in|on|when|that)\s)(\S+(?: \S+){0,2})$/i,
    quality: ' dependable',
  },
];

/** A repair or a tuning told by its outcome: "fix flaky login tests" as "make login tests dependable"; null for any other deed. */
export function outcomeOf(deed: string): readonly Words[] | null {
  if (deed.length > LONGEST || /[:;,.(]/.test(deed)) return null;
  for (const { act, quality } of REWORDINGS) {
    const thing = act.exec(deed)?.[1];
    if (thing !== undefined) return TROUBLE.test(thing) ? null : [fixed('Make '), own(thing), fixed(quality)];
  }
  return null;
}

/** Whether a deed is told by its outcome: a gain that only lacks its number. */
export function isOutcome(deed: readonly OutlineWords[]): boolean {
  return REWORDINGS.some(({ quality }) => deed.some((part) => 'from' in part && part.words === quality));
}
