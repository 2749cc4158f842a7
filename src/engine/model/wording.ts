import { metWords, rowOf } from '../text/met-words';
import { TOKEN_CAPACITY, TOKENS, type Tokens } from '../text/tokens';
import { emptyPlaces, placesOf, type WordTable } from '../text/word-table';
import type { Row } from './points';
import { BLOCKS, listTerms, termScales, wordKey, wordsOfBlock } from './terms';
import { type KnownList, listKnown, MOST_ZONES, zoneScalesOf } from './word-attributes';
import { askWord, termColumn } from './word-terms';
import { KEPT, type WordingModel, weightAt } from './wording-model';

/** Learned terms met in the last text weighed, side by side and block after block. */
let met = 0;
const metEnds = new Int32Array(BLOCKS.length);
const metPlaces = new Int32Array(TOKEN_CAPACITY);
const metFrom = new Int32Array(TOKEN_CAPACITY);
const metTo = new Int32Array(TOKEN_CAPACITY);
const { hash, row: wordRows } = TOKENS;
const places = emptyPlaces();
/** Its known words; `rows` has the weights of each one in each of its zones, with what they count, up to `rowEnds`. */
let known: KnownList;
const rowEnds = new Int32Array(TOKEN_CAPACITY);
const rows = new Int32Array(TOKEN_CAPACITY * MOST_ZONES);
const rowScales = new Float64Array(TOKEN_CAPACITY * MOST_ZONES);
let blockScales: Float64Array;

const termSums = new Int32Array(BLOCKS.length * KEPT);
const sums = new Float64Array(KEPT);
let reading = 0;
const tokenPoints = new Float64Array(TOKEN_CAPACITY);

/** Log-odds that the words of a text add, learned terms and known words together. A term counts once a block. */
export function weighWording(tokens: Tokens, model: WordingModel): Row {
  for (let at = 0; at < KEPT; at += 1) sums[at] = 0;
  meetTerms(tokens, model.terms);
  addTerms(tokens, model);
  addKnownWords(tokens, model);
  const story = sums[0] as number;
  const enabler = sums[1] as number;
  const spike = sums[2] as number;
  const task = sums[3] as number;
  const defect = sums[4] as number;
  return [story, enabler, spike, task, defect, -(story + enabler + spike + task + defect)];
}

function meetTerms(tokens: Tokens, terms: WordTable): void {
  const { codes, ends, key, from, to } = listTerms(tokens);
  placesOf(terms, key, ends[BLOCKS.length - 1] as number, places);
  let found = 0;
  reading += 1;
  met = 0;
  for (let block = 0; block < BLOCKS.length; block += 1) {
    const first = met;
    meetWords(tokens, terms, { block, codes });
    for (; found < places.count && (places.at[found] as number) < (ends[block] as number); found += 1) {
      const at = places.at[found] as number;
      meet(terms.numbers, places.place[found] as number, from[at] as number, to[at] as number);
    }
    metEnds[block] = met;
    sumUp(terms.numbers, block, first);
  }
}

function meetWords(
  tokens: Tokens,
  terms: WordTable,
  { block, codes }: { readonly block: number; readonly codes: Int32Array },
): void {
  const { from, to } = wordsOfBlock(tokens, block);
  if (from === to) return;
  const column = termColumn(terms, block);
  for (let at = from; at < to; at += 1) {
    const code = codes[at] as number;
    // Identifiers and links count as what they are: they have other rows than their words.
    const row = (code === hash[at] ? (wordRows[at] as number) : rowOf(code)) + column;
    const asked = metWords[row] as number;
    const place = asked === 0 ? askWord(terms, row, wordKey(block, code)) : asked - 1;
    if (place !== 0) meet(terms.numbers, place, at, at);
  }
}

// biome-ignore lint/nursery/useMaxParams: called for every term that is in the table.
function meet(numbers: Int32Array, place: number, from: number, to: number): void {
  if (numbers[place] === reading) return;
  numbers[place] = reading;
  metPlaces[met] = place;
  metFrom[met] = from;
  metTo[met] = to;
  met += 1;
}

/** Adds the weights of a block up, five sums side by side. */
function sumUp(numbers: Int32Array, block: number, first: number): void {
  let story = 0;
  let enabler = 0;
  let spike = 0;
  let task = 0;
  let defect = 0;
  for (let at = first; at < met; at += 1) {
    const place = metPlaces[at] as number;
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

function addTerms(tokens: Tokens, { termSteps }: WordingModel): void {
  blockScales = termScales(tokens);
  for (let block = 0; block < BLOCKS.length; block += 1) {
    const steps = termSteps[block] as readonly number[];
    const scale = blockScales[block] as number;
    for (let at = 0; at < KEPT; at += 1)
      sums[at] = (sums[at] as number) + (termSums[block * KEPT + at] as number) * (steps[at] as number) * scale;
  }
}

function addKnownWords(tokens: Tokens, { known: words, profileRow, profileWeights }: WordingModel): void {
  const zoneScales = zoneScalesOf(tokens);
  known = listKnown(tokens, words);
  let story = 0;
  let enabler = 0;
  let spike = 0;
  let task = 0;
  let defect = 0;
  let end = 0;
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
      rows[end] = row;
      rowScales[end] = scale;
      end += 1;
    }
    rowEnds[at] = end;
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
export function tokenPointsFor(tokens: Tokens, model: WordingModel, outcome: number): Float64Array {
  for (let at = 0; at < tokens.count; at += 1) tokenPoints[at] = 0;
  shareTerms(model, outcome);
  shareKnownWords(model, outcome);
  return tokenPoints;
}

function shareTerms({ terms: { numbers }, termSteps }: WordingModel, outcome: number): void {
  for (let block = 0, at = 0; block < BLOCKS.length; block += 1) {
    const steps = termSteps[block] as readonly number[];
    const scale = blockScales[block] as number;
    for (; at < (metEnds[block] as number); at += 1)
      share(
        scale * termPoints(numbers, metPlaces[at] as number, { steps, outcome }),
        metFrom[at] as number,
        metTo[at] as number,
      );
  }
}

function shareKnownWords({ profileWeights }: WordingModel, outcome: number): void {
  let row = 0;
  for (let at = 0; at < known.count; at += 1) {
    let points = 0;
    for (const end = rowEnds[at] as number; row < end; row += 1)
      points += keptOrRest(profileWeights, rows[row] as number, outcome) * (rowScales[row] as number);
    addPoints(points, known.token[at] as number);
  }
}

/** Most stand for one token: a division for each would take longer than all the rest. */
function share(points: number, from: number, to: number): void {
  const each = from === to ? points : points / (to - from + 1);
  for (let at = from; at <= to; at += 1) addPoints(each, at);
}

function addPoints(points: number, token: number): void {
  tokenPoints[token] = (tokenPoints[token] as number) + points;
}

function termPoints(
  numbers: Int32Array,
  place: number,
  { steps, outcome }: { readonly steps: readonly number[]; readonly outcome: number },
): number {
  if (outcome < KEPT) return weightAt(numbers, place, outcome) * (steps[outcome] as number);
  let sum = 0;
  for (let kept = 0; kept < KEPT; kept += 1) sum -= weightAt(numbers, place, kept) * (steps[kept] as number);
  return sum;
}

function keptOrRest(weights: Float32Array, row: number, outcome: number): number {
  if (outcome < KEPT) return weights[row + outcome] as number;
  let sum = 0;
  for (let at = 0; at < KEPT; at += 1) sum -= weights[row + at] as number;
  return sum;
}
