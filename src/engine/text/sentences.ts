import type { Evidence } from '../evidence';
import { isDigit, isLetter, isLower, isSpace, skipSpace, trimEnd } from './characters';
import { fewWords } from './few-words';
import type { Block } from './parsed-text';
import { type Survey, type Surveys, surveyOf } from './survey';

/** No sentence ends after these. */
const SHORT_FORMS = fewWords('eg ie vs cf resp esp approx incl excl fig mr mrs ms dr st ca min max nr est');
/** None ends after these before a word in lower case. */
const MOSTLY_SHORT = fewWords('etc inc ltd co corp no al sec vol ref tel ext misc dept temp prev p pp');

/** The sentences of the blocks that hold words, in reading order, each without the space around it. */
export function sentencesOf(surveys: Surveys, blocks: readonly Block[]): Evidence[] {
  const sentences: Evidence[] = [];
  let survey = surveys.summary;
  let mark = 0;
  for (const block of blocks) {
    if (block.type === 'code') continue;
    if (survey !== surveyOf(surveys, block.part)) {
      survey = surveyOf(surveys, block.part);
      mark = 0;
    }
    mark = addSentences(sentences, block, { survey, mark });
  }
  return sentences;
}

/** Adds the sentences of a block, which end at some of the marks from `mark` on; gives the first mark behind the block. */
function addSentences(sentences: Evidence[], block: Block, { survey, mark }: { survey: Survey; mark: number }): number {
  const { text, marks, count } = survey;
  const { part, start, end: to } = block;
  const range = { from: start, to };
  let next = mark;
  for (; next < count && (marks[next] as number) < to; next++) {
    const at = marks[next] as number;
    const stop = at < range.from ? 0 : endsAt(text, at, range);
    if (stop === 0) continue;
    addSentence(sentences, survey, { part, start: range.from, end: stop });
    range.from = skipSpace(text, stop, to);
  }
  if (range.from < to) addSentence(sentences, survey, { part, start: range.from, end: to });
  return next;
}

function addSentence(sentences: Evidence[], { text }: Survey, { part, start, end }: Omit<Evidence, 'quote'>): void {
  const trimmed = trimEnd(text, start, end);
  if (trimmed > start) sentences.push({ part, start, end: trimmed, quote: text.slice(start, trimmed) });
}

const MAY_END = signs();

function signs(): Uint8Array {
  const table = new Uint8Array(128);
  for (const sign of '\n.?!') table[sign.charCodeAt(0)] = 1;
  return table;
}

/** The offset after the sentence that begins at `from`: a full stop before a new beginning, a line that does not go on, or `to`. */
export function sentenceEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 ? MAY_END[code] === 0 : code < 0x3002) continue;
    const end = endsAt(text, at, { from, to });
    if (end > 0) return end;
  }
  return to;
}

/** The offset after a sentence that ends with the sign at `at`; 0 where it does not. */
function endsAt(text: string, at: number, range: { from: number; to: number }): number {
  switch (text.charCodeAt(at)) {
    case 10:
      return endsLine(text, at, range.to) ? at : 0;
    case 46:
    case 63:
    case 33:
      return closesAt(text, at, range);
    case 0x3002:
    case 0xff01:
    case 0xff1f:
      return at + 1;
    default:
      return 0;
  }
}

/** A line goes on below when the next one begins in lower case. */
function endsLine(text: string, newline: number, to: number): boolean {
  const next = skipSpace(text, newline, to);
  return next >= to || !isLower(text.charCodeAt(next));
}

/** The offset after the stop and the brackets or quotes that close with it; 0 where the sentence goes on. */
function closesAt(text: string, stop: number, range: { from: number; to: number }): number {
  let end = stop + 1;
  while (end < range.to && isCloser(text.charCodeAt(end))) end++;
  if (end >= range.to) return range.to;
  if (!isSpace(text.charCodeAt(end))) return 0;
  if (text.charCodeAt(stop) !== 46) return isLower(text.charCodeAt(skipSpace(text, end, range.to))) ? 0 : end;
  return isFullStop(text, stop, { from: range.from, next: skipSpace(text, end, range.to) }) ? end : 0;
}

function isCloser(code: number): boolean {
  switch (code) {
    case 33:
    case 34:
    case 39:
    case 41:
    case 42:
    case 46:
    case 63:
    case 93:
    case 95:
    case 0x2019:
    case 0x201d:
      return true;
    default:
      return false;
  }
}

function isAfterNumber(text: string, start: number): boolean {
  return isDigit(text.charCodeAt(isSpace(text.charCodeAt(start - 1)) ? start - 2 : start - 1));
}

/** "e.g." and "approx." end no sentence, nor does the number of a list ("2."); terse notes go on in lower case after others. */
function isFullStop(text: string, stop: number, range: { from: number; next: number }): boolean {
  let start = stop;
  while (start > range.from && stop - start < 7 && isLetter(text.charCodeAt(start - 1))) start--;
  const isBeforeLower = isLower(text.charCodeAt(range.next));
  switch (stop - start) {
    case 0:
      return start - 1 > range.from;
    case 1:
      return !isBeforeLower && text.charCodeAt(start - 1) !== 46;
    case 7:
      return true;
    default: {
      const word = text.slice(start, stop).toLowerCase();
      // "It takes 22 min. Half of it is waiting."
      if (word === 'min' && !isBeforeLower && isAfterNumber(text, start)) return true;
      return !SHORT_FORMS.has(word) && !(isBeforeLower && MOSTLY_SHORT.has(word));
    }
  }
}
