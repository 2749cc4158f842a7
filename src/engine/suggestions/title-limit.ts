import type { OutlineWords } from '../drafting/draft';
import type { ParsedText } from '../text/parsed-text';
import { bareWords } from './bare-words';
import { fixed, own } from './outline-words';

const UNIT = 'ms|s|sec|min|minutes?|h|hours?|days?|%|[KMG]B';
const FROM_TO = new RegExp(
  `(\\d[\\d.,]*)\\s?(?:${UNIT})?\\s?(?:->|→|=>|\\bto\\b)\\s?((\\d[\\d.,]*)\\s?(?:${UNIT}))(?![\\p{L}\\d])`,
  'u',
);
const LIMIT = new RegExp(
  `(?:\\bp\\d\\d\\s)?(?:(?:\\b(?:under|below|within|at most|at least)\\s)|[<>≤≥]\\s?)\\d[\\d.,]*\\s?(?:${UNIT})(?![\\p{L}\\d])`,
  'iu',
);

/** The limit that a title names, as a check: "48 -> 15 min" is at most 15 min, "p95 under 2 s" says it itself; null without one. */
export function titleLimit({ text }: ParsedText): readonly OutlineWords[] | null {
  const title = bareWords(text.summary);
  // A setting is changed, and nothing is measured.
  if (/\b(?:bump|set|change)\b/i.test(title)) return null;
  const [, from = '', goal = '', to = ''] = FROM_TO.exec(title) ?? [];
  if (goal !== '') return [fixed(numberOf(to) < numberOf(from) ? 'At most ' : 'At least '), own(goal)];
  const limit = LIMIT.exec(title)?.[0];
  return limit === undefined ? null : [own(limit)];
}

function numberOf(digits: string): number {
  return Number(digits.replace(/,(?=\d{3}\b)/g, '').replace(',', '.'));
}
