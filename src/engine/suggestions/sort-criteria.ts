import type { ParsedText } from '../text/parsed-text';
import { isTechnicalCriterion } from './criterion-side';
import { criterionWords } from './criterion-words';

/** The item's criteria in their own words: those a user can check, and those that take a developer. */
export interface SortedCriteria {
  readonly forUsers: readonly string[];
  readonly technical: readonly string[];
}

/** Sorts the criteria, each once, in the order of the text. */
export function sortCriteria({ criteria }: ParsedText): SortedCriteria {
  const words = [...new Set(criteria.map(({ quote }) => criterionWords(quote)).filter((line) => /\p{L}/u.test(line)))];
  return {
    forUsers: words.filter((line) => !isTechnicalCriterion(line)),
    technical: words.filter(isTechnicalCriterion),
  };
}
