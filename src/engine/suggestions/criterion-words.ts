import { bareWords } from './bare-words';

/** A criterion as one line; given, when and then stay apart by commas. */
export function criterionWords(quote: string): string {
  const lines = quote.split(/[\s,]*\n\s*/);
  return bareWords(lines.reduce((line, next) => (STEP.test(next) ? `${line}, ${lowerStep(next)}` : `${line} ${next}`)));
}

const STEP = /^[*_]*(?:when|then|and|but)\b/i;

function lowerStep(line: string): string {
  return line.replace(/^[*_]*[A-Z]+(?=[a-z]*\b)/, (start) => start.toLowerCase());
}
