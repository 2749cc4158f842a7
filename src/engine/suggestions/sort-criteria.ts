import type { ParsedText } from '../text/parsed-text';
import { isTechnicalCriterion } from './criterion-side';
import { criterionWords } from './criterion-words';

/** The item's criteria in their own words: those a user can check, and those that take a developer. */
export interface SortedCriteria {
  readonly forUsers: readonly string[];
  readonly technical: readonly string[];
}

/** What those check who call it is said in technical words. */
const INTERFACE = /\b(?:endpoints?|apis?|sdk|cli|commands?|webhooks?|graphql)\b/i;

/** Sorts the criteria, each once, in the order of the text; those of an interface are all checked by who uses it. */
export function sortCriteria({ criteria, text }: ParsedText): SortedCriteria {
  const words = [...new Set(criteria.map(({ quote }) => criterionWords(quote)).filter((line) => /\p{L}/u.test(line)))];
  if (INTERFACE.test(text.summary)) return { forUsers: words, technical: [] };
  return {
    forUsers: words.filter((line) => !isTechnicalCriterion(line)),
    technical: words.filter(isTechnicalCriterion),
  };
}
