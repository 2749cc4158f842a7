import type { ZonedTokens } from '../text/read-tokens';
import { hashOf, SHAPE } from '../text/tokens';
import { ZONE } from '../text/zones';

/** Where learned terms are looked for; each block is scaled by its own size, so that long texts do not shout. */
export const BLOCKS = ['summary', 'description', 'opening', 'early', 'skip'] as const;
const BLOCK = { summary: 0, description: 1, opening: 2, early: 3, skip: 4 } as const;

/** How much a block counts before its size is taken into account. */
const BLOCK_SCALE = [1.4, 0.98, 0.98, 0.84, 0.84] as const;
const DESCRIPTION_WORDS = 150;
const EARLY_WORDS = 15;
const OPENING_TERMS = 5;

const IDENTIFIER = SHAPE.underscore | SHAPE.innerCapital | SHAPE.call;
const IDENTIFIER_CODE = hashOf('_identifier');
const LINK_CODE = hashOf('_link');
const SALTS = BLOCKS.map((block) => hashOf(`_${block}`));

let codes = new Int32Array(0);
const scales = new Float64Array(BLOCKS.length);

/** Told of each term: its block, its 32-bit key, and its first and last token. */
// biome-ignore lint/nursery/useMaxParams: called for every term; an object for each call would cost more than the work.
export type VisitTerm = (block: number, key: number, from: number, to: number) => void;

/** One word as terms know it: identifiers share a code, so do links and numbers. */
function readCodes(tokens: ZonedTokens): void {
  if (codes.length < tokens.hash.length) codes = new Int32Array(tokens.hash.length);
  for (let at = 0; at < tokens.count; at += 1) {
    const shape = tokens.shape[at] as number;
    if ((shape & (IDENTIFIER | SHAPE.url)) === 0) codes[at] = tokens.hash[at] as number;
    else codes[at] = (shape & SHAPE.url) !== 0 ? LINK_CODE : IDENTIFIER_CODE;
  }
}

/** The value of every term of a block in this text: the block's scale over the root of its number of places. */
export function termScales(tokens: ZonedTokens): Float64Array {
  const summary = tokens.summaryCount;
  const description = Math.min(tokens.count - summary, DESCRIPTION_WORDS);
  const early = Math.min(description, EARLY_WORDS);
  const places = [2 * summary - 1, 2 * description - 1, OPENING_TERMS, 2 * early - 1, 2 * summary - 5];
  for (let block = 0; block < scales.length; block += 1)
    scales[block] = (BLOCK_SCALE[block] as number) / Math.sqrt(Math.max(1, places[block] as number));
  return scales;
}

/** Names every term of a text: words and pairs by where they stand, how the summary opens and ends, and loose pairs. */
export function eachTerm(tokens: ZonedTokens, visit: VisitTerm): void {
  readCodes(tokens);
  const from = tokens.summaryCount;
  const to = Math.min(tokens.count, from + DESCRIPTION_WORDS);
  wordsAndPairs(BLOCK.summary, { from: 0, to: from }, visit);
  wordsAndPairs(BLOCK.description, { from, to }, visit);
  wordsAndPairs(BLOCK.early, { from, to: Math.min(to, from + EARLY_WORDS) }, visit);
  openingTerms(tokens, visit);
  loosePairs(from, visit);
}

function wordsAndPairs(block: number, range: { readonly from: number; readonly to: number }, visit: VisitTerm): void {
  const salt = SALTS[block] as number;
  let before = 0;
  for (let at = range.from; at < range.to; at += 1) {
    const word = join(salt, codes[at] as number);
    visit(block, word, at, at);
    if (at > range.from) visit(block, join(before, codes[at] as number), at - 1, at);
    before = word;
  }
}

/** The first one, two and three words from the opening on, and the last one and two. */
function openingTerms(tokens: ZonedTokens, visit: VisitTerm): void {
  const end = tokens.summaryCount;
  const from = openingOf(tokens);
  let key = SALTS[BLOCK.opening] as number;
  for (let at = from; at < end && at < from + 3; at += 1) {
    key = join(key, codes[at] as number);
    visit(BLOCK.opening, key, from, at);
  }
  key = ~(SALTS[BLOCK.opening] as number);
  for (let at = end - 1; at >= from && at >= end - 2; at -= 1) {
    key = join(key, codes[at] as number);
    visit(BLOCK.opening, key, at, end - 1);
  }
}

function openingOf(tokens: ZonedTokens): number {
  for (let at = 0; at < tokens.summaryCount; at += 1) if (((tokens.zone[at] as number) & ZONE.opening) !== 0) return at;
  return 0;
}

/** Words of the summary two or three places apart. */
function loosePairs(end: number, visit: VisitTerm): void {
  for (let at = 0; at + 2 < end; at += 1) {
    const first = join(SALTS[BLOCK.skip] as number, codes[at] as number);
    visit(BLOCK.skip, join(first, codes[at + 2] as number), at, at + 2);
    if (at + 3 < end) visit(BLOCK.skip, join(first, codes[at + 3] as number), at, at + 3);
  }
}

/** The key of a longer term; the order of its words counts. */
function join(key: number, code: number): number {
  const mixed = Math.imul(Math.imul(key, 0x9e3779b1) ^ code, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
