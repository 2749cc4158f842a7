import type { ParsedText } from '../text/parsed-text';
import { isTechnicalCriterion } from './criterion-side';
import { criterionWords } from './criterion-words';

/** The item's criteria in their own words: those a user can check, and those that take a developer or are only an offer. */
export interface SortedCriteria {
  readonly forUsers: readonly string[];
  readonly technical: readonly string[];
}

/** What those check who call it is said in technical words. */
const INTERFACE = /\b(?:endpoints?|apis?|sdk|cli|commands?|webhooks?|graphql)\b/i;

/** What may be left out checks nothing: "Consider a logo", "Optionally in colour". */
const OPTIONAL =
  /^(?:consider\b|optional(?:ly)?[:,]?\s(?!fields?\b|parameters?\b)|nice[- ]to[- ]have|maybe\b|perhaps\b)|\b(?:as desired|nice[- ]to[- ]have|if time (?:allows|permits))\b|\((?:optional|nice to have)\)\s*\.?$/i;

/** Whether words only offer something. */
export function isOptional(words: string): boolean {
  return OPTIONAL.test(words);
}

/** Sorts the criteria, each once, in the order of the text; those of an interface are all checked by who uses it. */
export function sortCriteria({ criteria, text }: ParsedText): SortedCriteria {
  const words = [...new Set(criteria.map(({ quote }) => criterionWords(quote)).filter((line) => /\p{L}/u.test(line)))];
  const isNote = (line: string): boolean =>
    isOptional(line) || (!INTERFACE.test(text.summary) && isTechnicalCriterion(line));
  return { forUsers: words.filter((line) => !isNote(line)), technical: words.filter(isNote) };
}
