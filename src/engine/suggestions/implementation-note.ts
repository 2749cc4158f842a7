import { NAMED_TECHNOLOGIES } from '../lexicon/named-technologies';
import type { ParsedText } from '../text/parsed-text';
import { isTechnicalCriterion } from './criterion-side';
import { freeLines } from './free-lines';
import { wordSet } from './word-set';

const TECHNOLOGIES = wordSet([NAMED_TECHNOLOGIES]);
const LONGEST = 400;

/** Sentences of the description that settle how something is done, for the technical note; null where none does. */
export function implementationNote(text: ParsedText): string | null {
  const words = freeLines(text)
    .map((line) => line.words)
    .filter(settlesHow)
    .join(' ');
  return words === '' || words.length > LONGEST ? null : words;
}

/** Whether a sentence names a technology or a part of the inside. */
export function settlesHow(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}_.+#]+/gu) ?? [];
  return words.some((word) => TECHNOLOGIES.has(word.replace(/[.,]+$/, ''))) || isTechnicalCriterion(sentence);
}
