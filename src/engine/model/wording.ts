import { metWords, rowOf } from '../text/met-words';
import { TOKEN_CAPACITY, TOKENS, type Tokens } from '../text/tokens';
import { emptyPlaces, placesOf, type WordTable } from '../text/word-table';
import { shareKnownWords, tokenPoints, weighKnownWords } from './known-wording';
import type { Row } from './points';
import { BLOCKS, listTerms, spanOf, TERMS, termScales, wordKey, wordsOfBlock } from './terms';
import { askWord, termColumn } from './word-terms';
import { KEPT, type WordingModel, weightAt } from './wording-model';

/** Learned terms met in the last text weighed, side by side and block after block. */
let met = 0;
const metEnds = new Int32Array(BLOCKS.length);
const metPlaces = new Int32Array(TOKEN_CAPACITY);
const metSpans = new Int32Array(TOKEN_CAPACITY);
const { hash, row: wordRows } = TOKENS;
const { codes, ends, key, span } = TERMS;
const places = emptyPlaces();
let blockScales: Float64Array;

const termSums = new Int32Array(BLOCKS.length * KEPT);
const sums = new Float64Array(KEPT);
let reading = 0;

/** Log-odds that the words of a text add, learned terms and known words together. A term counts once a block. */
export function weighWording(tokens: Tokens, model: WordingModel): Row {
  sums.set(weighKnownWords(tokens, model));
  meetTerms(tokens, model.terms);
  addTerms(tokens, model);
  const story = sums[0] as number;
  const enabler = sums[1] as number;
  const spike = sums[2] as number;
  const task = sums[3] as number;
  const defect = sums[4] as number;
  return [story, enabler, spike, task, defect, -(story + enabler + spike + task + defect)];
}

function meetTerms(tokens: Tokens, terms: WordTable): void {
  listTerms(tokens);
  placesOf(terms, key, ends[BLOCKS.length - 1] as number, places);
  let found = 0;
  reading += 1;
  met = 0;
  for (let block = 0; block < BLOCKS.length; block += 1) {
    const first = met;
    meetWords(tokens, terms, block);
    found = meetLonger(terms.numbers, found, ends[block] as number);
    metEnds[block] = met;
    sumUp(terms.numbers, block, first);
  }
}

function meetWords(tokens: Tokens, terms: WordTable, block: number): void {
  const { from, to } = wordsOfBlock(tokens, block);
  if (from === to) return;
  const { numbers } = terms;
  const now = reading;
  const column = termColumn(terms, block);
  let count = met;
  for (let at = from; at < to; at += 1) {
    const code = codes[at] as number;
    // Identifiers and links count as what they are: they have other rows than their words.
    const cell = (code === hash[at] ? (wordRows[at] as number) : rowOf(code)) + column;
    const asked = metWords[cell] as number;
    const place = asked === 0 ? askWord(terms, cell, wordKey(block, code)) : asked - 1;
    if (place === 0 || numbers[place] === now) continue;
    numbers[place] = now;
    metPlaces[count] = place;
    metSpans[count] = spanOf(at, at);
    count += 1;
  }
  met = count;
}

/** Meets the longer terms of a block among those that are in the table, from `next` on; gives the next block's first. */
function meetLonger(numbers: Int32Array, next: number, end: number): number {
  const now = reading;
  let found = next;
  let count = met;
  for (; found < places.count && (places.at[found] as number) < end; found += 1) {
    const place = places.place[found] as number;
    if (numbers[place] === now) continue;
    numbers[place] = now;
    metPlaces[count] = place;
    metSpans[count] = span[places.at[found] as number] as number;
    count += 1;
  }
  met = count;
  return found;
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

/** By token, what the words of the text last weighed add for an outcome: every term's points are shared out over its tokens. */
export function tokenPointsFor(tokens: Tokens, model: WordingModel, outcome: number): Float64Array {
  for (let at = 0; at < tokens.count; at += 1) tokenPoints[at] = 0;
  shareTerms(model, outcome);
  shareKnownWords(outcome);
  return tokenPoints;
}

function shareTerms({ terms: { numbers }, termSteps }: WordingModel, outcome: number): void {
  for (let block = 0, at = 0; block < BLOCKS.length; block += 1) {
    const steps = termSteps[block] as readonly number[];
    const scale = blockScales[block] as number;
    const end = metEnds[block] as number;
    for (; at < end; at += 1)
      share(scale * termPoints(numbers, metPlaces[at] as number, { steps, outcome }), metSpans[at] as number);
  }
}

/** Most stand for one token: a division for each would take longer than all the rest. */
function share(points: number, span: number): void {
  const first = span >> 2;
  const last = first + (span & 3);
  const each = first === last ? points : points / (last - first + 1);
  for (let at = first; at <= last; at += 1) tokenPoints[at] = (tokenPoints[at] as number) + each;
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
