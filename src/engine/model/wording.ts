import type { ZonedTokens } from '../text/read-tokens';
import { TOKEN_CAPACITY } from '../text/tokens';
import { emptyPlaces, placesOf } from '../text/word-table';
import type { Row } from './points';
import { BLOCKS, listTerms, termScales } from './terms';
import { type KnownList, listKnown, zoneScalesOf } from './word-attributes';
import { KEPT, type WordingModel, weightAt } from './wording-model';

/** Learned terms met in the last text weighed, side by side; `known` are its known words. */
const met = {
  count: 0,
  place: new Int32Array(TOKEN_CAPACITY),
  block: new Int32Array(TOKEN_CAPACITY),
  from: new Int32Array(TOKEN_CAPACITY),
  to: new Int32Array(TOKEN_CAPACITY),
};
const places = emptyPlaces();
let known: KnownList;
let blockScales: Float64Array;
let zoneScales: Float64Array;

const termSums = new Int32Array(BLOCKS.length * KEPT);
const sums = new Float64Array(KEPT);
let reading = 0;
const tokenPoints = new Float64Array(TOKEN_CAPACITY);

/** Log-odds that the words of a text add, learned terms and known words together. A term counts once a block. */
export function weighWording(tokens: ZonedTokens, model: WordingModel): Row {
  for (let at = 0; at < KEPT; at += 1) sums[at] = 0;
  meetTerms(tokens, model);
  addTerms(tokens, model);
  addKnownWords(tokens, model);
  const story = sums[0] as number;
  const enabler = sums[1] as number;
  const spike = sums[2] as number;
  const task = sums[3] as number;
  const defect = sums[4] as number;
  return [story, enabler, spike, task, defect, -(story + enabler + spike + task + defect)];
}

function meetTerms(tokens: ZonedTokens, { terms }: WordingModel): void {
  const { ends, key, from, to } = listTerms(tokens);
  const { numbers } = terms;
  placesOf(terms, key, ends[BLOCKS.length - 1] as number, places);
  let kept = 0;
  let block = 0;
  reading += 1;
  for (let found = 0; found < places.count; found += 1) {
    const at = places.at[found] as number;
    const place = places.place[found] as number;
    while (at >= (ends[block] as number)) block += 1;
    if (numbers[place] === reading) continue;
    numbers[place] = reading;
    met.place[kept] = place;
    met.block[kept] = block;
    met.from[kept] = from[at] as number;
    met.to[kept] = to[at] as number;
    kept += 1;
  }
  met.count = kept;
  sumUp(numbers);
}

/** Adds the weights of each block up, five sums side by side. Terms stand block by block. */
function sumUp(numbers: Int32Array): void {
  for (let block = 0, at = 0; block < BLOCKS.length; block += 1) {
    let story = 0;
    let enabler = 0;
    let spike = 0;
    let task = 0;
    let defect = 0;
    for (; at < met.count && met.block[at] === block; at += 1) {
      const place = met.place[at] as number;
      const four = numbers[place + 1] as number;
      story += (four << 24) >> 24;
      enabler += (four << 16) >> 24;
      spike += (four << 8) >> 24;
      task += four >> 24;
      defect += numbers[place + 2] as number;
    }
    const sum = block * KEPT;
    termSums[sum] = story;
    termSums[sum + 1] = enabler;
    termSums[sum + 2] = spike;
    termSums[sum + 3] = task;
    termSums[sum + 4] = defect;
  }
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

function addKnownWords(tokens: ZonedTokens, { known: words, profileRow, profileWeights }: WordingModel): void {
  zoneScales = zoneScalesOf(tokens);
  known = listKnown(tokens, words);
  let story = 0;
  let enabler = 0;
  let spike = 0;
  let task = 0;
  let defect = 0;
  for (let at = 0; at < known.count; at += 1) {
    for (let bits = known.zones[at] as number; bits !== 0; bits &= bits - 1) {
      const zone = 31 - Math.clz32(bits & -bits);
      const scale = zoneScales[zone] as number;
      const row = profileRow(known.profile[at] as number, zone);
      story += scale * (profileWeights[row] as number);
      enabler += scale * (profileWeights[row + 1] as number);
      spike += scale * (profileWeights[row + 2] as number);
      task += scale * (profileWeights[row + 3] as number);
      defect += scale * (profileWeights[row + 4] as number);
    }
  }
  addFive(story, enabler, spike, task, defect);
}

// biome-ignore lint/nursery/useMaxParams: one for each outcome that is kept.
function addFive(story: number, enabler: number, spike: number, task: number, defect: number): void {
  sums[0] = (sums[0] as number) + story;
  sums[1] = (sums[1] as number) + enabler;
  sums[2] = (sums[2] as number) + spike;
  sums[3] = (sums[3] as number) + task;
  sums[4] = (sums[4] as number) + defect;
}

/** By token, what the words of the text last weighed add for an outcome: every term's points are shared out over its tokens. */
export function tokenPointsFor(tokens: ZonedTokens, model: WordingModel, outcome: number): Float64Array {
  for (let at = 0; at < tokens.count; at += 1) tokenPoints[at] = 0;
  for (let at = 0; at < met.count; at += 1) {
    const points = termPoints(model, at, outcome) * (blockScales[met.block[at] as number] as number);
    share(points, met.from[at] as number, met.to[at] as number);
  }
  for (let at = 0; at < known.count; at += 1)
    share(knownPoints(model, at, outcome), known.from[at] as number, known.to[at] as number);
  return tokenPoints;
}

function share(points: number, from: number, to: number): void {
  const each = points / (to - from + 1);
  for (let at = from; at <= to; at += 1) tokenPoints[at] = (tokenPoints[at] as number) + each;
}

function termPoints({ terms: { numbers }, termSteps }: WordingModel, at: number, outcome: number): number {
  const place = met.place[at] as number;
  const steps = termSteps[met.block[at] as number] as readonly number[];
  if (outcome < KEPT) return weightAt(numbers, place, outcome) * (steps[outcome] as number);
  let sum = 0;
  for (let kept = 0; kept < KEPT; kept += 1) sum -= weightAt(numbers, place, kept) * (steps[kept] as number);
  return sum;
}

function knownPoints({ profileRow, profileWeights }: WordingModel, at: number, outcome: number): number {
  let points = 0;
  for (let bits = known.zones[at] as number; bits !== 0; bits &= bits - 1) {
    const zone = 31 - Math.clz32(bits & -bits);
    points +=
      keptOrRest(profileWeights, profileRow(known.profile[at] as number, zone), outcome) * (zoneScales[zone] as number);
  }
  return points;
}

function keptOrRest(weights: Float32Array, row: number, outcome: number): number {
  if (outcome < KEPT) return weights[row + outcome] as number;
  let sum = 0;
  for (let at = 0; at < KEPT; at += 1) sum -= weights[row + at] as number;
  return sum;
}
