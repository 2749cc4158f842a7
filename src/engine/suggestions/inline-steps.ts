import { withoutTail } from '../drafting/without-tail';
import type { ParsedText } from '../text/parsed-text';
import type { Range } from './parts-of-text';

/** Steps that one line names after a label. */
export interface InlineSteps extends Range {
  readonly parts: readonly string[];
}

const LABELLED =
  /^[*_]*(?:tech(?:nical(?:ly)?)?(?: list| tasks)?|dev(?: (?:bits|notes|tasks|list))?|impl(?:ementation)?(?: notes)?|sub-?(?:steps|tasks)(?: \([^)]{1,20}\))?|back-?end|to-?do(?: dev)?|needs)[*_]*\s*:[*_]*\s+/i;
const LONGEST_PART = 110;

/** Finds "Tech: build the adapter; add a table; retry on 429" in the description's paragraphs. */
export function inlineSteps({ text, blocks }: ParsedText): readonly InlineSteps[] {
  const found: InlineSteps[] = [];
  for (const { part, type, start, end, criterion } of blocks) {
    if (part !== 'description' || type !== 'paragraph' || criterion) continue;
    let from = start;
    for (const line of text.description.slice(start, end).split('\n')) {
      const steps = stepsOf(line);
      if (steps) found.push({ parts: steps.parts, start: from, end: from + steps.length });
      from += line.length + 1;
    }
  }
  return found;
}

function stepsOf(line: string): { readonly parts: readonly string[]; readonly length: number } | null {
  const label = LABELLED.exec(line)?.[0];
  if (!label) return null;
  const stop = /\.\s+(?=\p{Lu})/u.exec(line)?.index ?? line.length;
  const words = line.slice(label.length, stop);
  const parts = [/;\s*/, /\s\/\s/, /,\s+(?![^(]{0,80}\))/]
    .map((sign) => words.split(sign).map((part) => withoutTail(part, '.')))
    .find((list) => list.length >= 2);
  const isList = parts?.every((part) => part.length > 3 && part.length <= LONGEST_PART);
  return parts && isList ? { parts, length: stop } : null;
}
