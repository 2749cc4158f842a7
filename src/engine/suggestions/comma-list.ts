import { withoutTail } from '../drafting/without-tail';

/** What joins the last entry of a list, or opens an entry without saying anything. */
const JOINT = /^(?:and|or|plus|also|incl\.?|including|as well as|etc\.?|then|&|\+)\s+/i;
const LAST_JOINT = /\s+(?:and|plus|&)\s+/;
/** A sentence rather than the name of a thing. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|must|should|will|would|cannot|because|they|we|it|there|nobody|somebody)\b|n['’]t\b/i;
/** What goes on about the whole list. */
const CLAUSE = /^(?:so|each (?:with|of)|which|where|because|but|starting|all of)\s/i;
const LONGEST_ENTRY = 60;
const MOST_WORDS = 8;
/** One entry in five may say a little more. */
const MOST_ODD = 5;
const LONGEST_ODD = 90;
const LONGEST_INTRO = 140;
const LONGEST = 900;
/** Stands for a comma that cuts nothing. */
const HIDDEN = '\u0001';

/** The entries of "permits, appeals, bay suspensions and season tickets", without what leads to them; empty for a sentence. */
export function commaList(sentence: string): readonly string[] {
  if (sentence.length > LONGEST) return [];
  const words = withoutTail(withoutIntro(sentence), '.…');
  const entries = cut(words).map((entry) => withoutTail(entry.trim().replace(JOINT, ''), ',;.'));
  const [last = ''] = entries.splice(-1, 1);
  const ends = last.length <= LONGEST_ENTRY && LAST_JOINT.test(last) ? last.split(LAST_JOINT).slice(0, 2) : [last];
  const tail = [...entries, ...ends].findIndex((entry) => CLAUSE.test(entry));
  const all = [...entries, ...ends]
    .slice(0, tail < 0 ? undefined : tail)
    .map((entry) => entry.replace(JOINT, ''))
    .filter((entry) => /\p{L}{3}|[A-Z]{2}/u.test(entry));
  const odd = all.filter((entry) => !isEntry(entry)).length;
  return odd * MOST_ODD <= all.length && all.every((entry) => entry.length <= LONGEST_ODD) ? all : [];
}

/** What stands before a colon announces the list. */
function withoutIntro(sentence: string): string {
  const colon = sentence.indexOf(': ');
  return colon >= 0 && colon <= LONGEST_INTRO ? sentence.slice(colon + 2) : sentence;
}

/** Cuts at commas and semicolons outside brackets and quotes. */
function cut(words: string): string[] {
  const closed = words.replace(/\([^()]*\)|"[^"]*"|\d,\d{3}\b/g, (part) => part.replace(/[,;]/g, HIDDEN));
  // Where semicolons part a list, commas are inside its entries.
  const isByStops = (closed.match(/;/g) ?? []).length >= 2;
  return closed.split(isByStops ? /;/ : /[,;]/).map((entry) => entry.replaceAll(HIDDEN, ','));
}

function isEntry(words: string): boolean {
  return (
    words.length >= 2 && words.length <= LONGEST_ENTRY && words.split(' ').length <= MOST_WORDS && !FINITE.test(words)
  );
}
