import type { Evidence } from '../evidence';
import { evidenceAt } from '../signals/finders';
import type { ParsedText } from '../text/parsed-text';
import { readTokens } from '../text/read-tokens';
import { GAP, type Tokens } from '../text/tokens';
import { tokenPointsFor } from './wording';
import type { WordingModel } from './wording-model';

const MOST_STRETCHES = 3;
const SLIGHT = 0.05;

/** The words that add most for an outcome in the text last weighed; words side by side make one stretch. */
export function strongestStretches(text: ParsedText, model: WordingModel, outcome: number): readonly Evidence[] {
  const tokens = readTokens(text);
  const points = tokenPointsFor(tokens, model, outcome);
  const found: Evidence[] = [];
  while (found.length < MOST_STRETCHES) {
    const best = strongest(points, tokens.count);
    if (best === -1) break;
    const from = widenBack(points, tokens, best);
    const to = widen(points, tokens, best);
    insert(found, evidenceAt(text, tokens, from, to));
    for (let at = from; at <= to; at += 1) points[at] = 0;
  }
  return found;
}

/** Keeps the reading order. */
function insert(found: Evidence[], evidence: Evidence): void {
  let at = found.length;
  while (at > 0 && isBefore(evidence, found[at - 1] as Evidence)) at -= 1;
  for (let behind = found.length; behind > at; behind -= 1) found[behind] = found[behind - 1] as Evidence;
  found[at] = evidence;
}

function isBefore(one: Evidence, other: Evidence): boolean {
  return one.part === other.part ? one.start < other.start : one.part === 'summary';
}

function strongest(points: Float64Array, count: number): number {
  let best = -1;
  let most = SLIGHT;
  for (let at = 0; at < count; at += 1) {
    if ((points[at] as number) <= most) continue;
    best = at;
    most = points[at] as number;
  }
  return best;
}

/** A stretch takes in neighbours of the same part that speak for the outcome at least half as much. */
function widenBack(points: Float64Array, tokens: Tokens, best: number): number {
  const least = (points[best] as number) / 2;
  const first = best < tokens.summaryCount ? 0 : tokens.summaryCount;
  let from = best;
  while (from > first && (points[from - 1] as number) >= least && isJoined(tokens, from)) from -= 1;
  return from;
}

function widen(points: Float64Array, tokens: Tokens, best: number): number {
  const least = (points[best] as number) / 2;
  const last = (best < tokens.summaryCount ? tokens.summaryCount : tokens.count) - 1;
  let to = best;
  while (to < last && (points[to + 1] as number) >= least && isJoined(tokens, to + 1)) to += 1;
  return to;
}

function isJoined(tokens: Tokens, at: number): boolean {
  return (tokens.gap[at] as number) < GAP.mark;
}
