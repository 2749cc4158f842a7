import type { Evidence } from '../evidence';
import type { Kind } from '../kinds';
import type { Contribution } from '../model/score';
import type { ParsedText } from '../text/parsed-text';

/** What findings look at: the text, what was seen in it, and the kind that was decided. */
export interface Reading {
  readonly text: ParsedText;
  readonly kind: Kind | null;
  readonly contributions: readonly Contribution[];
}

const NOTHING: readonly Evidence[] = [];

/** What a signal saw; empty where it saw nothing. */
export function seen({ contributions }: Reading, signal: string): readonly Evidence[] {
  for (const { weight, evidence } of contributions) if (weight.id === signal) return evidence;
  return NOTHING;
}

/** The summary without its prefix, as evidence. */
export function openingOf({ text: { text, openingStart } }: Reading): Evidence {
  const { summary } = text;
  return { part: 'summary', start: openingStart, end: summary.length, quote: summary.slice(openingStart) };
}
