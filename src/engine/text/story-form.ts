import type { Evidence } from '../evidence';
import { isLetter, isSpace, lowerCase } from './characters';
import { clauseEvidence, endsAfter, findEndsMarker, type Stretch } from './clause';
import { fewWords } from './few-words';
import { latePattern } from './late-pattern';
import type { Statement } from './parsed-text';
import { sentenceEnd } from './sentences';

const LONGEST_ROLE = 160;
/** Looks at lower case, and letters past ASCII by range: a class of all letters takes milliseconds to compile. */
const WANT =
  /(?<=[\s,;:*_"\u201c)>])(?:(?:i|we|they|he|she|it|you)[\s*_]*(?:['\u2019]d (?:like|love|want|rather|prefer)|would (?:like|love|want|prefer)|want|wants|need|needs|wish|can|could|should|must|expect|prefer|shall|will|have to|am able)|wants?|needs?|would like|must be able|should be able|can)(?![a-z\u00c0-\u1fff\u2c00-\ud7ff'\u2019])/;
const TO =
  /[\s*_,:]*(?:(?:to be able to|to have the (?:ability|option|possibility) to|the (?:ability|possibility|option) to|be able to|able to|to)[\s*_]+)?/iy;
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
  const want = WANT.exec(lowerCase(head));
  const role = want && roleIn(stretch, head.slice(0, want.index), from);
  if (!want || !role) return null;
  const meansStart = afterTo(stretch, from + want.index + want[0].length);
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
export function afterTo(stretch: Stretch, at: number): number {
  TO.lastIndex = at;
  const found = TO.exec(stretch.text);
  return Math.min(stretch.end, at + (found?.[0].length ?? 0));
}

function clauseEnd(stretch: Stretch, from: number): number {
  return sentenceEnd(stretch.text, from, stretch.end);
}

function roleIn(stretch: Stretch, words: string, from: number): Evidence | null {
  const bare = words.slice(firstLetter(words)).trim();
  if (bare === '' || NO_ROLE.has(firstWord(bare)) || /[.!?]\s/.test(words)) return null;
  return ARTICLE.test(words) || wordsIn(bare) <= MOST_WORDS ? clauseEvidence(stretch, from, from + words.length) : null;
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
