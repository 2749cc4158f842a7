import { IRREGULAR_VERBS } from '../lexicon/irregular-verbs';
import { extendHash, hashOf } from '../text/word-hash';

const VOWELS = 'aeiou';
/** Last letters that are not doubled: "fixing", "showing", "playing". */
const NEVER_DOUBLED = 'wxy';
const HISSED = 'sxz';
const PLUS = 0x2b;
const TILDE = 0x7e;

let irregular: ReadonlyMap<string, readonly number[]> | null = null;

/**
 * The hashes of all words that one word of an entry stands for: `server+` its plural too, `find~` every form of the
 * verb. Hashes are extended letter by letter: making the words first would cost a tenth of the time to the first verdict.
 */
export function formsOf(word: string): readonly number[] {
  const mark = word.charCodeAt(word.length - 1);
  if (mark !== PLUS && mark !== TILDE) return [hashOf(word)];
  const base = word.slice(0, -1);
  const hash = hashOf(base);
  if (mark === PLUS) return [hash, withS(base, hash)];
  const stem = stemOf(base, hash);
  const past = irregularPast(base) ?? [pastOf(base, stem)];
  return [...new Set([hash, withS(base, hash), extendHash(stem, 'ing'), ...past])];
}

function irregularPast(base: string): readonly number[] | undefined {
  irregular ??= new Map(Object.entries(IRREGULAR_VERBS).map(([verb, past]) => [verb, past.split(' ').map(hashOf)]));
  return irregular.get(base);
}

function withS(base: string, hash: number): number {
  if (endsInY(base)) return extendHash(hashOf(base.slice(0, -1)), 'ies');
  return extendHash(hash, isHissed(base) ? 'es' : 's');
}

function isHissed(base: string): boolean {
  const last = base.charAt(base.length - 1);
  const before = base.charAt(base.length - 2);
  if (last === 'h') return before === 'c' || before === 's';
  return HISSED.includes(last) || (last === 'o' && !VOWELS.includes(before));
}

function pastOf(base: string, stem: number): number {
  return endsInY(base) ? extendHash(hashOf(base.slice(0, -1)), 'ied') : extendHash(stem, 'ed');
}

/** What "ing" and "ed" are put to: "mov", "plann", "see". */
function stemOf(base: string, hash: number): number {
  const last = base.charAt(base.length - 1);
  if (last === 'e' && !'eoy'.includes(base.charAt(base.length - 2))) return hashOf(base.slice(0, -1));
  return isOneShortSyllable(base) ? extendHash(hash, last) : hash;
}

/** One vowel before one consonant at the end, and none before: "plan", "set". */
function isOneShortSyllable(base: string): boolean {
  const end = base.length - 1;
  const last = base.charAt(end);
  if (end < 1 || VOWELS.includes(last) || NEVER_DOUBLED.includes(last)) return false;
  return VOWELS.includes(base.charAt(end - 1)) && !hasVowel(base.slice(0, end - 1));
}

function hasVowel(text: string): boolean {
  for (const letter of text) if (VOWELS.includes(letter)) return true;
  return false;
}

function endsInY(base: string): boolean {
  return base.endsWith('y') && !VOWELS.includes(base.charAt(base.length - 2));
}
