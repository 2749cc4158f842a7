import type { Evidence } from '../evidence';
import type { Abstention, Kind } from '../kinds';
import type { ParsedText } from '../text/parsed-text';
import { type Adaptation, NO_ADAPTATION } from './adaptation';
import { judge } from './judge';
import type { Verdict } from './verdict';
import { withoutWords } from './without-words';

/** The smallest change of an item's text that was found to change its verdict: taking `without` out of it. */
export interface Change {
  /** In reading order; each stands in the text as quoted. */
  readonly without: readonly Evidence[];
  /** What the rest would read as: a kind, or null where it would get none. */
  readonly kind: Kind | null;
  readonly abstained: Abstention | null;
}

/** Each candidate is a verdict of its own, so that what is said of it is exact; some tens of microseconds each. */
const MOST_TRIED = 40;
const STRONGEST = 6;
/** More quotes than a reader can hold at once say nothing to them. */
const MOST_QUOTES = 3;

/**
 * Takes out what speaks for the verdict: one quote, all quotes of one reason, then of several reasons together, the
 * fewest letters first. Null where no such change turns it, and where no kind was given.
 */
export function whatWouldChange(
  text: ParsedText,
  verdict: Verdict,
  adaptation: Adaptation = NO_ADAPTATION,
): Change | null {
  if (verdict.kind === null) return null;
  for (const without of candidates(verdict)) {
    const { kind, abstained } = judge(withoutWords(text, without), adaptation);
    // Any text with too little left is unclear: that says nothing about these words.
    if (kind !== verdict.kind && abstained !== 'unclear') return { without, kind, abstained };
  }
  return null;
}

function candidates(verdict: Verdict): readonly (readonly Evidence[])[] {
  const speaking = verdict.reasons.filter(({ kind, evidence }) => kind === verdict.kind && evidence.length > 0);
  const strongest = speaking.slice(0, STRONGEST).map(({ evidence }) => evidence);
  const singles = speaking.flatMap(({ evidence }) => evidence.map((one) => [one]));
  const pairs = strongest.flatMap((one, at) => strongest.slice(at + 1).map((other) => [...one, ...other]));
  const growing = strongest.map((_, at) => strongest.slice(0, at + 1).flat());
  const all = [...singles, ...strongest, ...pairs, ...growing].map(merged);
  return all
    .filter((one, at) => one.length <= MOST_QUOTES && all.findIndex((other) => isSame(one, other)) === at)
    .sort((one, other) => letters(one) - letters(other))
    .slice(0, MOST_TRIED);
}

/** In reading order, and quotes that lie within another are part of it. */
function merged(evidence: readonly Evidence[]): readonly Evidence[] {
  const sorted = [...evidence].sort((one, other) =>
    one.part === other.part ? one.start - other.start || other.end - one.end : one.part === 'summary' ? -1 : 1,
  );
  return sorted.filter(
    (one, at) => !sorted.some((other, place) => place < at && other.part === one.part && other.end >= one.end),
  );
}

function letters(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { start, end }) => sum + end - start, 0);
}

function isSame(one: readonly Evidence[], other: readonly Evidence[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ part, start, end }, at) => {
      const match = other[at];
      return match?.part === part && match.start === start && match.end === end;
    })
  );
}
