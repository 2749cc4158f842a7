import type { Evidence } from '../evidence';
import { isLetter, isSpace, skipSpace } from './characters';
import { clauseEvidence, endsAfter, findEndsMarker, type Stretch } from './clause';
import { fewWords } from './few-words';
import type { Statement } from './parsed-text';
import { isPerson } from './person-words';
import { sentenceEnd } from './sentences';
import { afterTo } from './story-form';

const LONGEST_ACTOR = 6;
/** Words that no actor begins with: the phrase starts after them. */
const BEFORE_ACTOR = fewWords(
  'that so and but or when if where then which because until as to for with also now only while how what why from by per whether than',
);
/** "Currently customers can ..." tells how things are, not what is wanted. */
const TODAY = fewWords('currently today presently already sometimes often previously');
const NOT = /^\s*(?:not|no longer|only|already|never|currently|sometimes|be|t)\b|^['\u2019]t/i;
const FILLER = /\s*(?:(?:also|now|then|easily|quickly|always|be able to|able to)\s+)?/iy;

type Found = Statement & { readonly stop: number };

/** Reads "<people> can <means>" from its "can" (or the "able" of "should be able to"); null where no person stands before it. */
export function readCan(stretch: Stretch, at: number, wordStop: number): Found | null {
  const { text } = stretch;
  if (NOT.test(text.slice(wordStop, wordStop + 14))) return null;
  const role = actorBefore(stretch, skipModal(text, stretch.start, at));
  if (!role) return null;
  FILLER.lastIndex = wordStop;
  const from = wordStop + (FILLER.exec(text)?.[0].length ?? 0);
  return finish(stretch, role, from);
}

/** Reads "let <people> <means>" and "allow <people> to <means>" from the verb's end; null where no person follows. */
export function readGrant(stretch: Stretch, wordStop: number): Found | null {
  const { text, end } = stretch;
  const bare = /^\s+to\s/i.exec(text.slice(wordStop, wordStop + 6));
  if (bare) return null;
  const actorEnd = actorAfter(stretch, wordStop);
  if (actorEnd < 0) return null;
  const role = clauseEvidence(stretch, wordStop, actorEnd);
  const from = afterTo(stretch, actorEnd);
  return role && from < end ? finish(stretch, role, from) : null;
}

function finish(stretch: Stretch, role: Evidence, from: number): Found | null {
  const marker = findEndsMarker(stretch, from);
  const meansEnd = marker?.start ?? sentenceEnd(stretch.text, from, stretch.end);
  const means = clauseEvidence(stretch, from, meansEnd);
  if (!means) return null;
  const ends = marker ? endsAfter(stretch, marker.end) : null;
  return { role, means, ends, form: 'capability', stop: ends?.end ?? meansEnd };
}

/** Before "should be", "will be", "are", "to be" of "... able to". */
function skipModal(text: string, start: number, at: number): number {
  let end = at;
  for (let round = 0; round < 2; round++) {
    const word = wordBefore(text, start, end);
    if (!word || !/^(?:be|is|are|being|should|shall|will|must|would|also|now)$/i.test(word.words)) return end;
    end = word.start;
  }
  return end;
}

function wordBefore(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly words: string } | null {
  let stop = end;
  while (stop > start && (text.charCodeAt(stop - 1) === 32 || text.charCodeAt(stop - 1) === 10)) stop--;
  let from = stop;
  while (from > start && isNamePart(text.charCodeAt(from - 1))) from--;
  return from < stop ? { start: from, words: text.slice(from, stop) } : null;
}

/** Letters and what joins them in "logged-in", "owner's", "B2B". */
function isNamePart(code: number): boolean {
  return isLetter(code) || code === 45 || code === 39 || code === 0x2019 || (code >= 48 && code <= 57);
}

/** The phrase that ends before `end`, when its last word names people. */
function actorBefore(stretch: Stretch, end: number): Evidence | null {
  const { text, start } = stretch;
  const head = wordBefore(text, start, end);
  if (!head || !isPerson(head.words)) return null;
  let from = head.start;
  for (let words = 1; words < LONGEST_ACTOR; words++) {
    const word = wordBefore(text, start, from);
    if (!word) break;
    const lower = word.words.toLowerCase();
    if (TODAY.has(lower)) return null;
    if (BEFORE_ACTOR.has(lower)) break;
    from = word.start;
  }
  return clauseEvidence(stretch, from, head.start + head.words.length);
}

/** Where the people end that follow a verb: the last person word of a run, "to" at the latest; -1 without one. */
function actorAfter(stretch: Stretch, from: number): number {
  const { text, end } = stretch;
  let last = -1;
  let at = from;
  for (let words = 0; words < LONGEST_ACTOR; words++) {
    const start = skipSpace(text, at, end);
    at = start;
    while (at < end && isNamePart(text.charCodeAt(at))) at++;
    const word = text.slice(start, at);
    const isActor = isPerson(word);
    if (isActor) last = at;
    if (endsActor(word, last >= 0 && !isActor) || !isSpace(text.charCodeAt(at))) break;
  }
  return last;
}

/** Past the first person only "and" and "or" go on. */
function endsActor(word: string, isPastActor: boolean): boolean {
  return word === '' || /^to$/i.test(word) || (isPastActor && !/^(?:and|or)$/i.test(word));
}
