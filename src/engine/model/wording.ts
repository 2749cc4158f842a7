import type { Evidence } from '../evidence';
import type { ParsedText } from '../text/parsed-text';
import { readTokens, type ZonedTokens } from '../text/read-tokens';
import { GAP } from '../text/tokens';
import { lookUp } from './key-table';
import type { Row } from './points';
import { BLOCKS, eachTerm, termScales } from './terms';
import { eachKnown, zoneScalesOf } from './word-attributes';
import { KEPT, type WordingModel } from './wording-model';

const MOST_HITS = 4096;
const termSums = new Int32Array(BLOCKS.length * KEPT);
const sums = new Float64Array(KEPT);

/** Five additions written out: this is where the time goes. */
function addRow(weights: Int8Array, base: number, sum: number): void {
  termSums[sum] = (termSums[sum] as number) + (weights[base] as number);
  termSums[sum + 1] = (termSums[sum + 1] as number) + (weights[base + 1] as number);
  termSums[sum + 2] = (termSums[sum + 2] as number) + (weights[base + 2] as number);
  termSums[sum + 3] = (termSums[sum + 3] as number) + (weights[base + 3] as number);
  termSums[sum + 4] = (termSums[sum + 4] as number) + (weights[base + 4] as number);
}

/** Terms and known words met in the last text weighed: rows of terms, or profiles in a zone. */
const hits = {
  count: 0,
  row: new Int32Array(MOST_HITS),
  block: new Int8Array(MOST_HITS),
  from: new Int32Array(MOST_HITS),
  to: new Int32Array(MOST_HITS),
};
let stamps = new Int32Array(0);
let stamp = 0;

/** Log-odds that the words of a text add, learned terms and known words together. A term counts once a block. */
export function weighWording(tokens: ZonedTokens, model: WordingModel): Row {
  hits.count = 0;
  sums.fill(0);
  addTerms(tokens, model);
  addKnownWords(tokens, model);
  const [story, enabler, spike, task, defect] = sums as unknown as [number, number, number, number, number];
  return [story, enabler, spike, task, defect, -(story + enabler + spike + task + defect)];
}

function addTerms(tokens: ZonedTokens, { rows, weights, termSteps }: WordingModel): void {
  termSums.fill(0);
  if (stamps.length < weights.length / KEPT + 1) stamps = new Int32Array(weights.length / KEPT + 1);
  stamp += 1;
  // biome-ignore lint/nursery/useMaxParams: see VisitTerm.
  eachTerm(tokens, (block, key, from, to) => {
    const row = lookUp(rows, key);
    if (row === 0 || stamps[row] === stamp) return;
    stamps[row] = stamp;
    note(row, block, from, to);
    addRow(weights, (row - 1) * KEPT, block * KEPT);
  });
  const scales = termScales(tokens);
  for (let at = 0; at < termSums.length; at += 1) {
    const block = Math.floor(at / KEPT);
    const step = (termSteps[block]?.[at % KEPT] as number) * (scales[block] as number);
    sums[at % KEPT] = (sums[at % KEPT] as number) + (termSums[at] as number) * step;
  }
}

function addKnownWords(tokens: ZonedTokens, { known, profileRow }: WordingModel): void {
  const scales = zoneScalesOf(tokens);
  // biome-ignore lint/nursery/useMaxParams: see VisitKnown.
  eachKnown(tokens, known, (zone, profile, from, to) => {
    note(profile, ~zone, from, to);
    const row = profileRow(profile);
    const scale = scales[zone] as number;
    for (let at = 0; at < KEPT; at += 1) sums[at] = (sums[at] as number) + scale * (row[zone * KEPT + at] as number);
  });
}

// biome-ignore lint/nursery/useMaxParams: called for every term; an object for each call would cost more than the work.
function note(row: number, block: number, from: number, to: number): void {
  if (hits.count === MOST_HITS) return;
  hits.row[hits.count] = row;
  hits.block[hits.count] = block;
  hits.from[hits.count] = from;
  hits.to[hits.count] = to;
  hits.count += 1;
}

const MOST_STRETCHES = 3;
const SLIGHT = 0.05;
let tokenPoints = new Float64Array(0);

/** The words that add most for an outcome in the text last weighed; words side by side make one stretch. */
export function strongestStretches(text: ParsedText, model: WordingModel, outcome: number): readonly Evidence[] {
  const tokens = readTokens(text);
  sharePoints(tokens, model, outcome);
  const found: Evidence[] = [];
  while (found.length < MOST_STRETCHES) {
    const best = strongest(tokens.count);
    if (best === -1) break;
    const { from, to } = widen(tokens, best);
    const part = best < tokens.summaryCount ? 'summary' : 'description';
    const start = tokens.start[from] as number;
    const end = tokens.end[to] as number;
    found.push({ part, start, end, quote: text.text[part].slice(start, end) });
    tokenPoints.fill(0, from, to + 1);
  }
  return found.sort(inReadingOrder);
}

function inReadingOrder(one: Evidence, other: Evidence): number {
  if (one.part !== other.part) return one.part === 'summary' ? -1 : 1;
  return one.start - other.start;
}

/** Every hit's points, shared out over its tokens. */
function sharePoints(tokens: ZonedTokens, model: WordingModel, outcome: number): void {
  if (tokenPoints.length < tokens.hash.length) tokenPoints = new Float64Array(tokens.hash.length);
  tokenPoints.fill(0, 0, tokens.count);
  const scales = termScales(tokens);
  const zones = zoneScalesOf(tokens);
  for (let hit = 0; hit < hits.count; hit += 1) {
    const from = hits.from[hit] as number;
    const to = hits.to[hit] as number;
    const block = hits.block[hit] as number;
    const row = hits.row[hit] as number;
    const points =
      block < 0
        ? keptOrRest(model.profileRow(row), ~block * KEPT, outcome) * (zones[~block] as number)
        : termPoints(model, { row, block, outcome }) * (scales[block] as number);
    for (let at = from; at <= to; at += 1) tokenPoints[at] = (tokenPoints[at] as number) + points / (to - from + 1);
  }
}

function keptOrRest(row: Float32Array, base: number, outcome: number): number {
  if (outcome < KEPT) return row[base + outcome] as number;
  let sum = 0;
  for (let at = 0; at < KEPT; at += 1) sum -= row[base + at] as number;
  return sum;
}

function termPoints(
  { weights, termSteps }: WordingModel,
  { row, block, outcome }: { readonly row: number; readonly block: number; readonly outcome: number },
): number {
  const base = (row - 1) * KEPT;
  const steps = termSteps[block] as readonly number[];
  if (outcome < KEPT) return (weights[base + outcome] as number) * (steps[outcome] as number);
  let sum = 0;
  for (let at = 0; at < KEPT; at += 1) sum -= (weights[base + at] as number) * (steps[at] as number);
  return sum;
}

function strongest(count: number): number {
  let best = -1;
  for (let at = 0; at < count; at += 1)
    if ((tokenPoints[at] as number) > (best === -1 ? SLIGHT : (tokenPoints[best] as number))) best = at;
  return best;
}

/** A stretch takes in neighbours of the same part that speak for the outcome at least half as much. */
function widen(tokens: ZonedTokens, at: number): { readonly from: number; readonly to: number } {
  const least = (tokenPoints[at] as number) / 2;
  const first = at < tokens.summaryCount ? 0 : tokens.summaryCount;
  const last = (at < tokens.summaryCount ? tokens.summaryCount : tokens.count) - 1;
  let from = at;
  let to = at;
  while (from > first && (tokenPoints[from - 1] as number) >= least && isJoined(tokens, from)) from -= 1;
  while (to < last && (tokenPoints[to + 1] as number) >= least && isJoined(tokens, to + 1)) to += 1;
  return { from, to };
}

function isJoined(tokens: ZonedTokens, at: number): boolean {
  return (tokens.gap[at] as number) < GAP.mark;
}
