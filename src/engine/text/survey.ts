import type { Part } from '../evidence';
import { beginsPair, pairBits } from './letter-pairs';

/** Signs that readers look for and that most texts lack, "/" and "^" among those of links: a bit each in `Survey.signs`. */
export const SIGN = { bang: 1 << 28, angle: 1 << 29, brace: 1 << 30, link: 1 << 31 } as const;
const IDEOGRAPHIC_STOP = 0x3002;

/** What one pass over the characters of a part finds, so that its readers look at a few places and not at every letter. */
export interface Survey {
  readonly text: string;
  /** Where a sentence may end, or a word begins that may begin a statement; in reading order. */
  readonly marks: Int32Array;
  readonly count: number;
  /** Which of `SIGN` the text has. */
  readonly signs: number;
}

export type Surveys = Readonly<Record<Part, Survey>>;

/** One part's survey. */
export function surveyOf(surveys: Surveys, part: Part): Survey {
  return part === 'summary' ? surveys.summary : surveys.description;
}

const BETWEEN = 1;
const END = 1 << 27;
/** The beginnings of the words that a statement begins with: as, able, allow, can, enable, help, in, let, permit, so. */
const BEGINNINGS = pairBits('as ab al ca en he in le pe so');
/** A letter's bits say which second letters make a mark of it, those of other signs what they are. */
const SECONDS = ((1 << 26) - 1) << 1;
const TYPES = types();

function types(): Int32Array {
  const table = new Int32Array(128).fill(BETWEEN);
  for (let code = 97; code <= 122; code++) table[code] = table[code - 32] = BEGINNINGS[code] as number;
  const add = (signs: string, bits: number) => {
    for (const sign of signs) table[sign.charCodeAt(0)] = BETWEEN | bits;
  };
  add('\n.?', END);
  add('!', END | SIGN.bang);
  add('<', SIGN.angle);
  add('{', SIGN.brace);
  add('/^', SIGN.link);
  return table;
}

const FEW = 4096;

/** Surveys texts, one at a time: each takes the place of the one before. */
export function surveyor(): (text: string) => Survey {
  const few = new Int32Array(FEW);
  // A letter gives one mark at most. Room for a long text is given back after it.
  return (text) => survey(text, text.length <= FEW ? few : new Int32Array(text.length));
}

/** Notes a word when its second letter is met: asked at the first one, every other word would be a branch guessed wrong. */
function survey(text: string, marks: Int32Array): Survey {
  let count = 0;
  let signs = 0;
  let before = BETWEEN;
  let seconds = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const type = code < 128 ? (TYPES[code] as number) : code < IDEOGRAPHIC_STOP ? 0 : END;
    if (((seconds >> (code & 31)) & 1) !== 0) marks[count++] = at - 1;
    if ((type & END) !== 0) marks[count++] = at;
    seconds = type & SECONDS & -(before & BETWEEN);
    signs |= type;
    before = type;
  }
  return { text, marks, count, signs };
}

/** Whether a word at this offset may begin a statement, as a mark says of it. */
export function mayBeginStatement(text: string, at: number): boolean {
  return beginsPair(BEGINNINGS, text, at);
}
