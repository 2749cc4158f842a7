import type { OutlineWords } from '../drafting/draft';
import type { ParsedText } from '../text/parsed-text';
import { bareWords } from './bare-words';
import { own } from './outline-words';
import { stepTitle } from './step-title';
import { titlePrefix } from './title-prefix';

/** The step alone as a title: without story form and gain, and without a prefix that calls it a story. */
export function narrativeTitle(text: ParsedText): readonly OutlineWords[] {
  return [...titlePrefix(text), ...narrativeDeed(text)];
}

/** The same without any prefix. */
export function narrativeDeed(text: ParsedText): readonly OutlineWords[] {
  const means = text.statement?.means;
  if (means?.part === 'summary') return stepTitle(text, means);
  return [own(bareWords(text.text.summary.slice(text.openingStart)))];
}
