import type { Evidence, Part } from '../evidence';
import { skipSpace, trimEnd } from './characters';
import { criteriaPrefix, isDoneWhen, mayAnnounceCriteria } from './label-line';
import { type Block, textOf } from './parsed-text';
import { sentenceEnd } from './sentences';

interface Sources {
  readonly text: Readonly<Record<Part, string>>;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Evidence[];
}

/** Criteria for done: blocks that stand as such, and what a paragraph says after "AC:" or "Done when". */
export function findCriteria({ text, blocks, sentences }: Sources): Evidence[] {
  const criteria: Evidence[] = [];
  let first = 0;
  for (const block of blocks) {
    const source = textOf(text, block.part);
    let past = first;
    while (past < sentences.length && isWithin(sentences[past] as Evidence, block)) past++;
    const from = criteriaFrom(source, block, { sentences, first, past });
    if (from === WHOLE) criteria.push(whole(source, block));
    else if (from >= 0) addEach(source, block, { from, criteria });
    first = past;
  }
  return criteria;
}

function isWithin(sentence: Evidence, block: Block): boolean {
  return sentence.part === block.part && sentence.start < block.end;
}

function whole(text: string, { part, start, end }: Block): Evidence {
  return { part, start, end, quote: text.slice(start, end) };
}

interface Run {
  readonly sentences: readonly Evidence[];
  readonly first: number;
  readonly past: number;
}

const WHOLE = -2;

/** Where the criteria of a block begin; `WHOLE` where it is a single one, -1 where it has none. */
function criteriaFrom(text: string, block: Block, { sentences, first, past }: Run): number {
  if (block.criterion) return block.type === 'paragraph' && !isSteps(text, block) ? block.start : WHOLE;
  if (block.type !== 'paragraph') return -1;
  for (let at = first; at < past; at++) {
    const { start } = sentences[at] as Evidence;
    const found = start > block.start ? announcedIn(text, start, block.end) : -1;
    if (found >= 0) return found;
  }
  return -1;
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

function announcedIn(text: string, start: number, end: number): number {
  if (!mayAnnounceCriteria(text, start)) return -1;
  const line = { text, start, end, indent: 0 };
  const prefix = criteriaPrefix(line);
  if (prefix) return prefix.content;
  return isDoneWhen(line) ? start : -1;
}
