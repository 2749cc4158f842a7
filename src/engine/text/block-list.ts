import type { Part } from '../evidence';
import { isSpace, skipSpace, trimEnd } from './characters';
import { isCriteriaHeading } from './criteria-heading';
import type { Block } from './parsed-text';

/** A block while its text is still being read. */
export type OpenBlock = { -readonly [Field in keyof Block]: Block[Field] };

/** The blocks of one part, and whether the reader stands under a heading for criteria. */
export interface BlockList {
  readonly part: Part;
  readonly text: string;
  readonly blocks: OpenBlock[];
  /** Level of the heading that opened the criteria; 0 for a label line, -1 outside. */
  criteriaLevel: number;
  /** Once criteria came as a list, plain lines after it are none. */
  criteriaAreItems: boolean;
}

/** What a line turned out to be, before its place among the others is known. */
export type Found = Pick<Block, 'type' | 'start' | 'end' | 'level' | 'marked'>;

/** A list for one part, which adds to the blocks of the part before, if any. */
export function newBlockList(part: Part, text: string, blocks: OpenBlock[] = []): BlockList {
  return { part, text, blocks, criteriaLevel: -1, criteriaAreItems: false };
}

/** Adds a block without the space around it; gives null, and adds nothing, where nothing is left. */
export function addBlock(list: BlockList, found: Found): OpenBlock | null {
  const code = found.type === 'code';
  const start = code ? found.start : skipSpace(list.text, found.start, found.end);
  const end = trimEnd(list.text, start, found.end);
  if (start >= end || (code && isBlank(list.text, start, end))) return null;
  const block: OpenBlock = {
    part: list.part,
    type: found.type,
    start,
    end,
    level: found.level,
    marked: found.marked,
    criterion: false,
  };
  if (block.type === 'heading') followHeading(list, block);
  else if (list.criteriaLevel >= 0) block.criterion = isCriterion(list, block);
  list.blocks.push(block);
  return block;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

function followHeading(list: BlockList, heading: OpenBlock): void {
  if (isCriteriaHeading(list.text, heading.start, heading.end)) {
    list.criteriaLevel = heading.level;
    list.criteriaAreItems = false;
    return;
  }
  // A deeper heading below "Acceptance criteria" groups criteria; any other one ends them.
  const groups = list.criteriaLevel > 0 && heading.level > list.criteriaLevel;
  if (!groups && !startsWithScenario(list.text, heading.start)) list.criteriaLevel = -1;
}

function startsWithScenario(text: string, start: number): boolean {
  return (text.charCodeAt(start) | 32) === 115 && text.slice(start, start + 8).toLowerCase() === 'scenario';
}

function isCriterion(list: BlockList, block: OpenBlock): boolean {
  if (block.type === 'item' || block.type === 'task') {
    list.criteriaAreItems = true;
    return true;
  }
  return block.type === 'paragraph' && !list.criteriaAreItems;
}
