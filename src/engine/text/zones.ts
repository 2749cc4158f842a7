import type { Evidence } from '../evidence';
import { smallWords } from './met-words';
import type { ParsedText, Statement } from './parsed-text';
import { isAmong, TOKENS } from './tokens';

/** Where a token stands; a token can stand in several zones. */
export const ZONE = {
  summary: 1,
  description: 2,
  /** The first telling word of the summary, or of what a summary in story form asks for. */
  opening: 4,
  /** The last noun of what stands beside the opening: "index" in "Add an index on ...". */
  head: 8,
  /** The first telling word of the description. */
  bodyOpening: 16,
  /** The first 25 words of the description. */
  early: 32,
  /** The first telling word of what a story form asks for, in either part. */
  wanted: 64,
  /** The first telling word of what somebody can do: "add" in "visitors can add pictures". */
  enabled: 128,
  role: 256,
  means: 512,
  ends: 1024,
  criteria: 2048,
} as const;

/** How many words of the description stand in `ZONE.early`. */
export const EARLY_WORDS = 25;
const { zone, start } = TOKENS;
const LONGEST_PREAMBLE = 6;
const LONGEST_PHRASE = 9;

const BEGINS_PREAMBLE = smallWords("please to we need needs needed i let's lets the a an maybe now want also would");
const PREAMBLE = smallWords(
  "please to we need needs needed should must want would like be able have i let's lets us the a an can i'd able also maybe now",
);
const PASSED_OVER = smallWords('the a an all any some our its their this these those new more each every other no');
const ENDS_A_PHRASE = smallWords(
  'for to in of from with on that when so and by via using into as if at within between per during after before while through without or is are was be should can will which where because not than about under over only but whose who how what why whether',
);

/** Marks each token with the zones that it stands in. */
export function markZones(text: ParsedText): void {
  const { count, summaryCount } = TOKENS;
  for (let at = 0; at < summaryCount; at += 1) zone[at] = ZONE.summary;
  for (let at = summaryCount; at < count; at += 1)
    zone[at] = at < summaryCount + EARLY_WORDS ? ZONE.description | ZONE.early : ZONE.description;
  if (text.statement !== null) markStatement(text.statement);
  markCriteria(text);
  markOpenings(text);
}

function markStatement(statement: Statement): void {
  markRange(statement.role, ZONE.role);
  markRange(statement.means, ZONE.means);
  markRange(statement.ends, ZONE.ends);
  if (statement.means === null || statement.form === 'purpose') return;
  const means = firstTokenIn(statement.means);
  const limit = statement.means.part === 'summary' ? TOKENS.summaryCount : TOKENS.count;
  const bit = statement.form === 'story' ? ZONE.wanted : ZONE.enabled;
  if (means < limit) mark(pastPreamble(means, limit), bit);
}

function markOpenings(text: ParsedText): void {
  const { count, summaryCount } = TOKENS;
  const opening = openingOfSummary(text);
  if (opening < summaryCount) {
    mark(opening, ZONE.opening);
    mark(headAfter(opening), ZONE.head);
  }
  if (summaryCount < count) mark(pastPreamble(summaryCount, count), ZONE.bodyOpening);
}

function openingOfSummary(text: ParsedText): number {
  const { statement } = text;
  const means = statement?.form === 'story' && statement.means?.part === 'summary' ? statement.means.start : 0;
  const opening = Math.max(means, text.openingStart);
  let at = 0;
  while (at < TOKENS.summaryCount && (start[at] as number) < opening) at += 1;
  return pastPreamble(at, TOKENS.summaryCount);
}

/** Skips "please", "we need to" and the like, unless nothing else is there. */
function pastPreamble(from: number, to: number): number {
  if (!isAmong(from, BEGINS_PREAMBLE)) return from;
  let at = from + 1;
  while (at < to && at < from + LONGEST_PREAMBLE && isAmong(at, PREAMBLE)) at += 1;
  return at < to ? at : from;
}

function headAfter(opening: number): number {
  let head = opening;
  const limit = Math.min(TOKENS.summaryCount, opening + LONGEST_PHRASE);
  for (let at = opening + 1; at < limit; at += 1) {
    if (isAmong(at, ENDS_A_PHRASE)) break;
    if (!isAmong(at, PASSED_OVER)) head = at;
  }
  return head;
}

function markCriteria(text: ParsedText): void {
  for (const criterion of text.criteria) markRange(criterion, ZONE.criteria);
}

function markRange(range: Evidence | null, bit: number): void {
  if (range === null) return;
  const first = firstTokenIn(range);
  const limit = range.part === 'summary' ? TOKENS.summaryCount : TOKENS.count;
  for (let at = first; at < limit && (start[at] as number) < range.end; at += 1) mark(at, bit);
}

/** By halves: hostile text can hold very many ranges. */
function firstTokenIn(range: Evidence): number {
  let low = range.part === 'summary' ? 0 : TOKENS.summaryCount;
  let high = range.part === 'summary' ? TOKENS.summaryCount : TOKENS.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) < range.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mark(at: number, bit: number): void {
  zone[at] = (zone[at] as number) | bit;
}
