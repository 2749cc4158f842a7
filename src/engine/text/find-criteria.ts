import type { Evidence } from '../evidence';
import { skipSpace, trimEnd } from './characters';
import { criteriaPrefix, isDoneWhen, mayAnnounceCriteria } from './label-line';
import type { Block } from './parsed-text';
import { sentenceEnd } from './sentences';

/** Criteria for done: blocks that stand as such, and what a paragraph says after "AC:" or "Done when". */
export function findCriteria(text: Readonly<Record<Block['part'], string>>, blocks: readonly Block[]): Evidence[] {
  const criteria: Evidence[] = [];
  for (const block of blocks) {
    const source = text[block.part];
    if (!block.criterion) {
      if (block.type === 'paragraph') fromParagraph(source, block, criteria);
    } else if (block.type === 'paragraph' && !isSteps(source, block)) {
      addEach(source, block, { from: block.start, criteria });
    } else {
      criteria.push({
        part: block.part,
        start: block.start,
        end: block.end,
        quote: source.slice(block.start, block.end),
      });
    }
  }
  return criteria;
}

/** A given/when/then block is one criterion, however many sentences it takes. */
function isSteps(text: string, block: Block): boolean {
  const first = text.slice(block.start, Math.min(block.end, block.start + 8)).toLowerCase();
  return /^\W*(?:given|when)\b/.test(first);
}

/** Sentences, and what stands between semicolons, are criteria of their own. */
function addEach(text: string, block: Block, target: { from: number; criteria: Evidence[] }): void {
  let from = target.from;
  let sentence = from;
  while (from < block.end) {
    if (sentence <= from) sentence = sentenceEnd(text, from, block.end);
    const stop = semicolonBefore(text, from, sentence);
    const end = trimEnd(text, from, stop);
    if (end > from) target.criteria.push({ part: block.part, start: from, end, quote: text.slice(from, end) });
    from = skipSpace(text, stop < sentence ? stop + 1 : stop, block.end);
  }
}

function semicolonBefore(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 59) return at;
  return to;
}

function fromParagraph(text: string, block: Block, criteria: Evidence[]): void {
  let from = block.start;
  while (from < block.end) {
    const end = sentenceEnd(text, from, block.end);
    const found =
      from > block.start && mayAnnounceCriteria(text.charCodeAt(from)) ? announcedIn(text, from, block.end) : -1;
    if (found >= 0) {
      addEach(text, block, { from: found, criteria });
      return;
    }
    from = skipSpace(text, end, block.end);
  }
}

function announcedIn(text: string, start: number, end: number): number {
  const line = { text, start, end, indent: 0 };
  const prefix = criteriaPrefix(line);
  if (prefix) return prefix.content;
  return isDoneWhen(line) ? start : -1;
}
