import { SHAPE, TOKEN_CAPACITY, TOKENS, type Tokens } from '../text/tokens';
import { hashOf } from '../text/word-hash';
import { ZONE } from '../text/zones';

/** Where learned terms are looked for; each block is scaled by its own size, so that long texts do not shout. */
export const BLOCKS = ['summary', 'description', 'opening', 'early', 'skip'] as const;
const BLOCK = { summary: 0, description: 1, opening: 2, early: 3, skip: 4 } as const;

/** How much a block counts before its size is taken into account. */
const BLOCK_SCALE = [1.4, 0.98, 0.98, 0.84, 0.84] as const;
const DESCRIPTION_WORDS = 150;
const EARLY_WORDS = 15;
const OPENING_TERMS = 5;
/** A summary has up to four terms a word, a description two. */
const MOST_TERMS = 1024;

const IDENTIFIER = SHAPE.underscore | SHAPE.innerCapital | SHAPE.call;
const IDENTIFIER_CODE = hashOf('_identifier');
const LINK_CODE = hashOf('_link');
const SALTS = Int32Array.from(BLOCKS, (block) => hashOf(`_${block}`));

/** Terms side by side, block after block: each one's 32-bit key, and the tokens that it stands for. */
export interface TermList {
  /** By token, what it counts as, see `wordKey`; as far as terms are looked for. */
  readonly codes: Int32Array;
  /** By block, where its terms end; they begin where those of the block before end. */
  readonly ends: Int32Array;
  readonly key: Int32Array;
  /** First token and how many more, see `spanOf`. */
  readonly span: Int32Array;
}

const codes = new Int32Array(TOKEN_CAPACITY);
const ends = new Int32Array(BLOCKS.length);
const keys = new Int32Array(MOST_TERMS);
const spans = new Int32Array(MOST_TERMS);
/** The terms of the text that was read last. */
export const TERMS: TermList = { codes, ends, key: keys, span: spans };
const { hash, shape } = TOKENS;
let count = 0;
const scales = new Float64Array(BLOCKS.length);

/** One word as terms know it: identifiers share a code, so do links and numbers. */
function readCodes(count: number): void {
  for (let at = 0; at < count; at += 1) {
    const bits = shape[at] as number;
    if ((bits & (IDENTIFIER | SHAPE.url)) === 0) codes[at] = hash[at] as number;
    else codes[at] = (bits & SHAPE.url) !== 0 ? LINK_CODE : IDENTIFIER_CODE;
  }
}

/** The value of every term of a block in this text: the block's scale over the root of its number of places. */
export function termScales({ count, summaryCount }: Tokens): Float64Array {
  const description = Math.min(count - summaryCount, DESCRIPTION_WORDS);
  const early = Math.min(description, EARLY_WORDS);
  scales[0] = BLOCK_SCALE[0] / Math.sqrt(Math.max(1, 2 * summaryCount - 1));
  scales[1] = BLOCK_SCALE[1] / Math.sqrt(Math.max(1, 2 * description - 1));
  scales[2] = BLOCK_SCALE[2] / Math.sqrt(OPENING_TERMS);
  scales[3] = BLOCK_SCALE[3] / Math.sqrt(Math.max(1, 2 * early - 1));
  scales[4] = BLOCK_SCALE[4] / Math.sqrt(Math.max(1, 2 * summaryCount - 5));
  return scales;
}

/** The tokens whose words are terms of a block by themselves; none for the blocks that have no such terms. */
export function wordsOfBlock({ count, summaryCount }: Tokens, block: number): { from: number; to: number } {
  switch (block) {
    case BLOCK.summary:
      return { from: 0, to: summaryCount };
    case BLOCK.description:
      return { from: summaryCount, to: Math.min(count, summaryCount + DESCRIPTION_WORDS) };
    case BLOCK.early:
      return { from: summaryCount, to: Math.min(count, summaryCount + EARLY_WORDS) };
    default:
      return { from: 0, to: 0 };
  }
}

/** The tokens of a term as one number: a term has four words at most. */
export function spanOf(from: number, to: number): number {
  return (from << 2) | (to - from);
}

/** The key of one word in a block. */
export function wordKey(block: number, code: number): number {
  return join(SALTS[block] as number, code);
}

/**
 * The terms of a text but for single words, see `wordsOfBlock`: pairs by where they stand, how the summary opens and ends,
 * and loose pairs. The list is used again for the next text.
 */
export function listTerms(tokens: Tokens): TermList {
  readCodes(wordsOfBlock(tokens, BLOCK.description).to);
  count = 0;
  addPairs(tokens, BLOCK.summary);
  addPairs(tokens, BLOCK.description);
  addOpening(tokens);
  addPairs(tokens, BLOCK.early);
  addLoosePairs(tokens.summaryCount);
  return TERMS;
}

function add(key: number, from: number, to: number): void {
  keys[count] = key;
  spans[count] = spanOf(from, to);
  count += 1;
}

function addPairs(tokens: Tokens, block: number): void {
  const { from, to } = wordsOfBlock(tokens, block);
  const salt = SALTS[block] as number;
  let end = count;
  for (let at = from + 1; at < to; at += 1, end += 1) {
    keys[end] = join(join(salt, codes[at - 1] as number), codes[at] as number);
    spans[end] = spanOf(at - 1, at);
  }
  count = end;
  ends[block] = end;
}

/** The first one, two and three words from the opening on, and the last one and two. */
function addOpening(tokens: Tokens): void {
  const end = tokens.summaryCount;
  const from = openingOf(tokens);
  const salt = SALTS[BLOCK.opening] as number;
  let key = salt;
  for (let at = from; at < end && at < from + 3; at += 1) {
    key = join(key, codes[at] as number);
    add(key, from, at);
  }
  key = ~salt;
  for (let at = end - 1; at >= from && at >= end - 2; at -= 1) {
    key = join(key, codes[at] as number);
    add(key, at, end - 1);
  }
  ends[BLOCK.opening] = count;
}

function openingOf({ zone, summaryCount }: Tokens): number {
  for (let at = 0; at < summaryCount; at += 1) if (((zone[at] as number) & ZONE.opening) !== 0) return at;
  return 0;
}

/** Words of the summary two or three places apart. */
function addLoosePairs(end: number): void {
  const salt = SALTS[BLOCK.skip] as number;
  for (let at = 0; at + 2 < end; at += 1) {
    const first = join(salt, codes[at] as number);
    add(join(first, codes[at + 2] as number), at, at + 2);
    if (at + 3 < end) add(join(first, codes[at + 3] as number), at, at + 3);
  }
  ends[BLOCK.skip] = count;
}

/** The key of a longer term; the order of its words counts. */
function join(key: number, code: number): number {
  const mixed = Math.imul(Math.imul(key, 0x9e3779b1) ^ code, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
