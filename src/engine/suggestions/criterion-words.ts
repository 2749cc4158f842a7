import { withoutTail } from '../drafting/without-tail';
import { bareWords } from './bare-words';

/** A criterion as one line; given, when and then stay apart by commas. */
export function criterionWords(quote: string): string {
  const lines = quote.split('\n').map((line) => withoutTail(line.trim(), ','));
  const line = lines.reduce((said, next) => (STEP.test(next) ? `${said}, ${lowerStep(next)}` : `${said} ${next}`));
  return bareWords(line).replace(DONE_WHEN, '');
}

/** The heading says it already. */
const DONE_WHEN = /^(?:(?:(?:it|this) is )?done (?:when|once|if)|(?:when|once) (?:(?:it|this) is )?done,?)\s+/i;
const STEP = /^[*_]*(?:when|then|and|but)\b/i;

function lowerStep(line: string): string {
  return line.replace(/^[*_]*[A-Z]+(?=[a-z]*\b)/, (start) => start.toLowerCase());
}
