import type { IssueReading } from '../../src/contract/issue-view';
import type { Block } from '../../src/engine/text/parsed-text';

/** One block of the description, as it is shown. */
export type Line = Pick<Block, 'type' | 'start' | 'end' | 'level' | 'marked'>;

/** The description's blocks in reading order, list items of one kind together; a text without blocks is one paragraph. */
export function groupBlocks(reading: Pick<IssueReading, 'text' | 'blocks'>): (readonly [Line, ...Line[]])[] {
  const groups: [Line, ...Line[]][] = [];
  for (const line of linesOf(reading)) {
    const last = groups.at(-1);
    if (last !== undefined && isListed(line) && sameList(last[0], line)) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function linesOf({ text, blocks }: Pick<IssueReading, 'text' | 'blocks'>): readonly Line[] {
  const lines = blocks.filter((block) => block.part === 'description' && block.end > block.start);
  if (lines.length > 0 || text.description.trim() === '') return lines;
  return [{ type: 'paragraph', start: 0, end: text.description.length, level: 0, marked: false }];
}

const isListed = (line: Line) => line.type === 'item' || line.type === 'task';
const sameList = (a: Line, b: Line) => a.type === b.type && (a.type === 'task' || a.marked === b.marked);
