import { isLetter, isSpace, wordEnd } from './characters';
import { fewWords } from './few-words';

const PERSONS = fewWords('i we they he she it you');
const LONGEST_PERSON = 5;
/** What follows a person; longer ones need not stand first, as no letter may follow. */
const WANTS = [
  'want',
  'wants',
  'need',
  'needs',
  'would like',
  'would love',
  'would want',
  'would prefer',
  'wish',
  'can',
  'could',
  'should',
  'must',
  'expect',
  'prefer',
  'shall',
  'will',
  'have to',
  'am able',
  ...['like', 'love', 'want', 'rather', 'prefer'].flatMap((wish) => [`'d ${wish}`, `\u2019d ${wish}`]),
];
/** What needs no person: "As a clerk would like to ...". */
const BARE_WANTS = ['want', 'wants', 'need', 'needs', 'would like', 'must be able', 'should be able', 'can'];

/** Where the first "I want", "they need" or bare "wants" stands in words of lower case; null without one. */
export function wantIn(words: string): { readonly start: number; readonly end: number } | null {
  for (let at = 1; at < words.length; at += 1) {
    if (!mayStandBefore(words, at - 1)) continue;
    const end = wantAfterPerson(words, at) ?? endOfAny(BARE_WANTS, words, at);
    if (end !== null) return { start: at, end };
  }
  return null;
}

function mayStandBefore(words: string, at: number): boolean {
  return isSpace(words.charCodeAt(at)) || ',;:*_"\u201c)>'.includes(words.charAt(at));
}

function wantAfterPerson(words: string, at: number): number | null {
  let stop = wordEnd(words, at, at + LONGEST_PERSON);
  if (!PERSONS.has(words.slice(at, stop))) return null;
  while (isSpace(words.charCodeAt(stop)) || isEmphasis(words.charCodeAt(stop))) stop += 1;
  return endOfAny(WANTS, words, stop);
}

function endOfAny(list: readonly string[], words: string, at: number): number | null {
  for (const one of list) if (words.startsWith(one, at) && !goesOn(words, at + one.length)) return at + one.length;
  return null;
}

function isEmphasis(code: number): boolean {
  return code === 42 || code === 95;
}

/** "cannot", "can't", "needed": another word. */
function goesOn(words: string, at: number): boolean {
  const code = words.charCodeAt(at);
  return isLetter(code) || code === 39 || code === 0x2019;
}
