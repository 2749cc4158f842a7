import type { OutlineWords } from '../drafting/draft';
import type { ParsedText } from '../text/parsed-text';
import { bareWords } from './bare-words';
import { own } from './outline-words';
import { stepTitle } from './step-title';

const STORY_PREFIX = /^\W*(?:user\s*)?stor(?:y|ies)\W*$/i;

/** The step alone as a title: without story form and gain, and without a prefix that calls it a story. */
export function narrativeTitle(text: ParsedText): readonly OutlineWords[] {
  const { summary } = text.text;
  const { statement } = text;
  const prefix = summary.slice(0, text.openingStart);
  const start = STORY_PREFIX.test(prefix) || prefix.trim() === '' ? [] : [own(prefix)];
  if (statement?.means?.part === 'summary') return [...start, ...stepTitle(text, statement.means)];
  return [...start, own(bareWords(summary.slice(text.openingStart)))];
}
