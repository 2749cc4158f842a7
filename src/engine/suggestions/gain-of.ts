import type { ParsedText, Statement } from '../text/parsed-text';
import { isPerson } from '../text/person-words';
import { bareWords } from './bare-words';
import { isCircularGain } from './circular-gain';
import { firstPerson } from './first-person';
import { gainLink } from './gain-link';
import type { Gain } from './story-line';

const LONGEST_GAIN = 160;
/** Offsets of a description's first sentences. */
const NEAR = 300;
/** Says nothing without what it stands for, or is no deed of people: "see them", "be used in ...". */
const NO_DEED = /^\p{L}+ (?:them|it|this|these|those)$|^be (?!able|sure|warned|told)\p{L}+/u;

/** The gain that the text names, in the words of the one who gains; null where it only says the step again. */
export function gainOf(text: ParsedText, step: string): Gain | null {
  const { statement } = text;
  if (!statement?.ends || isAside(statement)) return null;
  const words = bareWords(statement.ends.quote);
  const link = LINKS[gainLink(text, statement.ends)];
  if (isCircularGain(step, words) || (link === LINKS.to && NO_DEED.test(words))) return null;
  return { words: statement.form === 'story' ? words : ownWords(words, step), link };
}

/** "so they can be found": "they" are the people only where the step names some. */
export function ownWords(words: string, step: string): string {
  const isOfThings =
    /^they \p{L}+ be \p{L}+ed\b/u.test(words) ||
    (/^they\b/.test(words) && !step.split(/\P{L}+/u).some((word) => isPerson(word)));
  return isOfThings ? words : firstPerson(words);
}

/** A purpose somewhere down the text belongs to a detail, not to the whole. */
function isAside({ form, means, ends }: Statement): boolean {
  if (ends?.part !== 'description' || (form === 'story' && means?.part === 'description')) return false;
  return ends.start > NEAR || ends.quote.length > LONGEST_GAIN || ends.quote.includes(')');
}

const LINKS = { 'so that': ' so that ', because: ' because ', to: ' so that I can ' } as const;
