import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import type { ParsedText } from '../text/parsed-text';
import { isTechnicalCriterion } from './criterion-side';
import { freeLines } from './free-lines';
import { sentenceUse } from './sentence-use';

const LONGEST = 400;

/** What the description says of the how, for the technical note of a step: all but its reasons. Null where it says nothing. */
export function implementationNote(text: ParsedText): string | null {
  const words = freeLines(text)
    .filter((line) => settlesHow(line.words) || sentenceUse(line) !== 'why')
    .map((line) => line.words)
    .join(' ');
  return words === '' || words.length > LONGEST ? null : words;
}

/** Whether a sentence names a technology or a part of the inside. */
export function settlesHow(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}_.+#]+/gu) ?? [];
  return (
    words.some((word) => isInList(word.replace(/[.,]+$/, ''), LISTS.suggestTechnology)) ||
    isTechnicalCriterion(sentence)
  );
}
