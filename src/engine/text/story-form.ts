import type { Evidence } from '../evidence';
import { isLetter, isSpace, lowerCase } from './characters';
import { clauseEvidence, endsAfter, findEndsMarker, type Stretch } from './clause';
import { fewWords } from './few-words';
import { latePattern } from './late-pattern';
import type { Statement } from './parsed-text';
import { sentenceEnd } from './sentences';
import { wantIn } from './want-in';

const LONGEST_ROLE = 160;
/** Ways to say "to", longer ones before those that they begin with. */
const TO = [
  'to be able to',
  'to have the ability to',
  'to have the option to',
  'to have the possibility to',
  'the ability to',
  'the possibility to',
  'the option to',
  'be able to',
  'able to',
  'to',
];
const LONGEST_TO = 26;
const ARTICLE = /^[\s*_"\u201c]*(?:an?|the|our|any|some|one of)\s/i;
/** "As discussed, I want ..." names nobody. */
const NO_ROLE = fewWords(
  'discussed mentioned described noted said part soon well such per it we you i of is to for always usual far long much many agreed seen expected requested shown stated suggested follows before above this that there',
);
const MOST_WORDS = 5;
const NO_LETTERS = latePattern('^[^\\p{L}]+', 'u');

/** Whether "as" at this offset begins a clause, rather than standing inside one ("such as a"). */
export function beginsClause(stretch: Stretch, at: number): boolean {
  let before = at - 1;
  while (before >= stretch.start && isSpace(stretch.text.charCodeAt(before))) before--;
  return before < stretch.start || !isLetter(stretch.text.charCodeAt(before));
}

/** Reads "As a <role>, I want (to) <means> so that <ends>" from its "as"; null where the form is not there. */
export function readStoryForm(stretch: Stretch, as: number): (Statement & { readonly stop: number }) | null {
  const from = as + 2;
  const head = stretch.text.slice(from, Math.min(stretch.end, from + LONGEST_ROLE));
  const want = wantIn(lowerCase(head));
  const role = want && roleIn(stretch, head.slice(0, want.start), from);
  if (!want || !role) return null;
  const meansStart = afterTo(stretch, from + want.end);
  const marker = findEndsMarker(stretch, meansStart);
  const meansEnd = marker?.start ?? clauseEnd(stretch, meansStart);
  const ends = marker ? endsAfter(stretch, marker.end) : null;
  return {
    role,
    means: clauseEvidence(stretch, meansStart, meansEnd),
    ends,
    form: 'story',
    stop: ends?.end ?? meansEnd,
  };
}

/** Past "to", "to be able to", "the ability to" and the signs around them. */
export function afterTo({ text, end }: Stretch, at: number): number {
  const start = afterSigns(text, at, '*_,:');
  const ahead = text.slice(start, start + LONGEST_TO).toLowerCase();
  for (const to of TO) {
    if (!ahead.startsWith(to)) continue;
    const stop = afterSigns(text, start + to.length, '*_');
    if (stop > start + to.length) return Math.min(end, stop);
  }
  return Math.min(end, start);
}

function afterSigns(text: string, from: number, signs: string): number {
  let at = from;
  while (at < text.length && (isSpace(text.charCodeAt(at)) || signs.includes(text.charAt(at)))) at++;
  return at;
}

function clauseEnd(stretch: Stretch, from: number): number {
  return sentenceEnd(stretch.text, from, stretch.end);
}

function roleIn(stretch: Stretch, words: string, from: number): Evidence | null {
  const bare = words.slice(firstLetter(words)).trim();
  if (bare === '' || NO_ROLE.has(firstWord(bare)) || /[.!?]\s/.test(words)) return null;
  return wordsIn(bare) <= MOST_WORDS || ARTICLE.test(words) ? clauseEvidence(stretch, from, from + words.length) : null;
}

/** Where the first letter stands; the end without one. */
function firstLetter(words: string): number {
  let at = 0;
  while (at < words.length && words.charCodeAt(at) < 128 && !isLetter(words.charCodeAt(at))) at++;
  // Beyond ASCII a class of all letters tells, which takes milliseconds to compile.
  return at + (words.charCodeAt(at) < 128 ? 0 : (NO_LETTERS().exec(words.slice(at))?.[0].length ?? 0));
}

function firstWord(words: string): string {
  return /^\w*/.exec(words)?.[0].toLowerCase() ?? '';
}

function wordsIn(words: string): number {
  let count = 1;
  for (let at = 1; at < words.length; at++)
    if (isSpace(words.charCodeAt(at)) && !isSpace(words.charCodeAt(at - 1))) count++;
  return count;
}
