import type { ZonedTokens } from '../text/read-tokens';
import { TOKEN_CAPACITY } from '../text/tokens';
import { rowOf } from '../text/word-table';
import type { Row } from './points';
import { BLOCKS, listTerms, termScales } from './terms';
import { type KnownList, listKnown, zoneScalesOf } from './word-attributes';
import { KEPT, type WordingModel } from './wording-model';

/** Learned terms met in the last text weighed, side by side; `known` are its known words. */
const met = {
  count: 0,
  row: new Int32Array(TOKEN_CAPACITY),
  block: new Int32Array(TOKEN_CAPACITY),
  from: new Int32Array(TOKEN_CAPACITY),
  to: new Int32Array(TOKEN_CAPACITY),
};
let known: KnownList;
let blockScales: Float64Array;
let zoneScales: Float64Array;

const termSums = new Int32Array(BLOCKS.length * KEPT);
const sums = new Float64Array(KEPT);
let stamps = new Int32Array(0);
let stamp = 0;
const tokenPoints = new Float64Array(TOKEN_CAPACITY);

/** Log-odds that the words of a text add, learned terms and known words together. A term counts once a block. */
export function weighWording(tokens: ZonedTokens, model: WordingModel): Row {
  sums.fill(0);
  meetTerms(tokens, model);
  addTerms(tokens, model);
  addKnownWords(tokens, model);
  const [story, enabler, spike, task, defect] = sums as unknown as [number, number, number, number, number];
  return [story, enabler, spike, task, defect, -(story + enabler + spike + task + defect)];
}

function meetTerms(tokens: ZonedTokens, { terms, weights }: WordingModel): void {
  const { count, key, block, from, to } = listTerms(tokens);
  termSums.fill(0);
  if (stamps.length < terms.packed.count + 1) stamps = new Int32Array(terms.packed.count + 1);
  stamp += 1;
  met.count = 0;
  for (let at = 0; at < count; at += 1) {
    const row = rowOf(terms, key[at] as number);
    if (row === 0 || stamps[row] === stamp) continue;
    stamps[row] = stamp;
    met.row[met.count] = row;
    met.block[met.count] = block[at] as number;
    met.from[met.count] = from[at] as number;
    met.to[met.count] = to[at] as number;
    met.count += 1;
    addRow(weights, (row - 1) * KEPT, (block[at] as number) * KEPT);
  }
}

/** Five additions written out: this is where the time goes. */
function addRow(weights: Int8Array, base: number, sum: number): void {
  termSums[sum] = (termSums[sum] as number) + (weights[base] as number);
  termSums[sum + 1] = (termSums[sum + 1] as number) + (weights[base + 1] as number);
  termSums[sum + 2] = (termSums[sum + 2] as number) + (weights[base + 2] as number);
  termSums[sum + 3] = (termSums[sum + 3] as number) + (weights[base + 3] as number);
  termSums[sum + 4] = (termSums[sum + 4] as number) + (weights[base + 4] as number);
}

function addTerms(tokens: ZonedTokens, { termSteps }: WordingModel): void {
  blockScales = termScales(tokens);
  for (let block = 0; block < BLOCKS.length; block += 1) {
    const steps = termSteps[block] as readonly number[];
    const scale = blockScales[block] as number;
    for (let at = 0; at < KEPT; at += 1)
      sums[at] = (sums[at] as number) + (termSums[block * KEPT + at] as number) * (steps[at] as number) * scale;
  }
}

function addKnownWords(tokens: ZonedTokens, { known: words, profileAt, profileWeights }: WordingModel): void {
  zoneScales = zoneScalesOf(tokens);
  known = listKnown(tokens, words);
  for (let at = 0; at < known.count; at += 1) {
    const profile = profileAt(known.profile[at] as number);
    for (let bits = known.zones[at] as number; bits !== 0; bits &= bits - 1) {
      const zone = 31 - Math.clz32(bits & -bits);
      addScaled(profileWeights, profile + zone * KEPT, zoneScales[zone] as number);
    }
  }
}

function addScaled(weights: Float32Array, row: number, scale: number): void {
  sums[0] = (sums[0] as number) + scale * (weights[row] as number);
  sums[1] = (sums[1] as number) + scale * (weights[row + 1] as number);
  sums[2] = (sums[2] as number) + scale * (weights[row + 2] as number);
  sums[3] = (sums[3] as number) + scale * (weights[row + 3] as number);
  sums[4] = (sums[4] as number) + scale * (weights[row + 4] as number);
}

/** By token, what the words of the text last weighed add for an outcome: every term's points are shared out over its tokens. */
export function tokenPointsFor(tokens: ZonedTokens, model: WordingModel, outcome: number): Float64Array {
  tokenPoints.fill(0, 0, tokens.count);
  for (let at = 0; at < met.count; at += 1) {
    const block = met.block[at] as number;
    const points = termPoints(model, { row: met.row[at] as number, block, outcome }) * (blockScales[block] as number);
    share(points, met.from[at] as number, met.to[at] as number);
  }
  for (let at = 0; at < known.count; at += 1) {
    const points = knownPoints(model, at, outcome);
    share(points, known.from[at] as number, known.to[at] as number);
  }
  return tokenPoints;
}

function share(points: number, from: number, to: number): void {
  const each = points / (to - from + 1);
  for (let at = from; at <= to; at += 1) tokenPoints[at] = (tokenPoints[at] as number) + each;
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

function knownPoints({ profileAt, profileWeights }: WordingModel, at: number, outcome: number): number {
  const profile = profileAt(known.profile[at] as number);
  let points = 0;
  for (let bits = known.zones[at] as number; bits !== 0; bits &= bits - 1) {
    const zone = 31 - Math.clz32(bits & -bits);
    points += keptOrRest(profileWeights, profile + zone * KEPT, outcome) * (zoneScales[zone] as number);
  }
  return points;
}

function keptOrRest(weights: Float32Array, row: number, outcome: number): number {
  if (outcome < KEPT) return weights[row + outcome] as number;
  let sum = 0;
  for (let at = 0; at < KEPT; at += 1) sum -= weights[row + at] as number;
  return sum;
}
