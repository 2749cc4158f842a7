import type { OutlineWords } from '../drafting/draft';
import { withoutTail } from '../drafting/without-tail';
import { parseItem } from '../text/parse-item';
import type { ParsedText } from '../text/parsed-text';
import { bareWords } from './bare-words';
import { outcomeOf } from './outcome';
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
  const title = withoutTail(text.text.summary.slice(text.openingStart), '.');
  if (means?.part === 'summary') return stepTitle(text, means);
  // A title in story form beside a description in story form: its own words are read by themselves.
  const alone = /^as\s/i.test(title) && means ? parseItem({ summary: title }) : null;
  const wish = alone?.statement?.means;
  // "As a database I want to be cleaned": what is done to it stands below.
  if (alone && wish) return means && /^be\s/i.test(wish.quote) ? stepTitle(text, means) : stepTitle(alone, wish);
  return outcomeOf(bareWords(title)) ?? [own(bareWords(title))];
}

/** The words of a title that has no slots. */
export function wordsOf(title: readonly OutlineWords[]): string {
  return title.map((part) => ('slot' in part ? '' : part.words)).join('');
}
