import type { AdfNode } from './adf-node';
import { inlineFromMarkdown } from './inline-from-markdown';

const ITEM = /^(?<indent> *)(?<mark>[-*]|\d{1,4}[.)]) (?<task>\[[ xX]\] )?(?<text>.*)$/;

interface Item {
  readonly indent: number;
  readonly ordered: boolean;
  readonly start: number;
  readonly done: boolean | null;
  readonly text: string;
}

/** Whether a line begins a list item ("- ", "* ", "1. "). */
export function startsList(line: string): boolean {
  return ITEM.test(line);
}

/** Reads the list that begins at a line, with what is nested in it; `next` is the first line after it. */
export function readList(lines: readonly string[], at: number): { readonly node: AdfNode; readonly next: number } {
  const first = itemAt(lines, at);
  if (!first) throw new RangeError('no list begins at this line');
  const items: AdfNode[] = [];
  let next = at;
  for (let item = itemAt(lines, next); item && sameList(item, first); item = itemAt(lines, next)) {
    const own = readItem(lines, next, item);
    next = own.next;
    items.push(own.node);
  }
  return { node: listOf(first, items, at), next };
}

function readItem(lines: readonly string[], at: number, item: Item): { node: AdfNode; next: number } {
  let next = at + 1;
  let text = item.text;
  while (isContinuation(lines[next], item)) {
    text += ` ${(lines[next] ?? '').trim()}`;
    next += 1;
  }
  const content = inlineFromMarkdown(text);
  if (item.done !== null) return { node: taskItem(item.done, content, at), next };
  const children: AdfNode[] = [content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }];
  for (let nested = itemAt(lines, next); nested && nested.indent > item.indent; nested = itemAt(lines, next)) {
    const inner = readList(lines, next);
    children.push(inner.node);
    next = inner.next;
  }
  return { node: { type: 'listItem', content: children }, next };
}

function isContinuation(line: string | undefined, item: Item): boolean {
  if (line === undefined || line.trim() === '' || startsList(line)) return false;
  return line.length - line.trimStart().length > item.indent;
}

function itemAt(lines: readonly string[], at: number): Item | null {
  const groups = ITEM.exec(lines[at] ?? '')?.groups;
  if (!groups) return null;
  const number = Number.parseInt(groups.mark ?? '', 10);
  return {
    indent: (groups.indent ?? '').length,
    ordered: !Number.isNaN(number),
    start: number,
    done: groups.task === undefined ? null : /x/i.test(groups.task),
    text: groups.text ?? '',
  };
}

function sameList(item: Item, first: Item): boolean {
  const alike = item.ordered === first.ordered && (item.done === null) === (first.done === null);
  return alike && item.indent === first.indent;
}

function listOf(first: Item, items: readonly AdfNode[], at: number): AdfNode {
  if (first.done !== null) return { type: 'taskList', attrs: { localId: `tasks-${at}` }, content: items };
  if (!first.ordered) return { type: 'bulletList', content: items };
  return first.start === 1
    ? { type: 'orderedList', content: items }
    : { type: 'orderedList', attrs: { order: first.start }, content: items };
}

function taskItem(done: boolean, content: readonly AdfNode[], at: number): AdfNode {
  const attrs = { localId: `task-${at}`, state: done ? 'DONE' : 'TODO' };
  return content.length > 0 ? { type: 'taskItem', attrs, content } : { type: 'taskItem', attrs };
}
