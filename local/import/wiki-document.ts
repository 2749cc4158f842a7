import type { AdfDocument, AdfNode } from '../jira/adf/adf-document';
import { wikiInline } from './wiki-inline';

/** What was read, and the line after it. */
interface Block {
  readonly nodes: readonly AdfNode[];
  readonly next: number;
}

type ReadBlock = (lines: readonly string[], at: number) => Block | null;

const ITEM = /^\s*([*#-]+|\d+[.)]|•)\s+(.*)$/;
const FENCE = /^\s*\{(code|noformat)(?::[^}]*)?\}(.*)$/;
const LEVELS = 6;

/** A line of a list: how deep it stands, and under what sort of mark. */
interface Item {
  readonly depth: number;
  readonly ordered: boolean;
  readonly text: string;
}

/** `- x` and `* x` are bullets, `# x` and `1. x` are numbers; more marks are deeper. */
function readItem(line: string): Item | null {
  const match = ITEM.exec(line);
  const mark = match?.[1] ?? '';
  if (!match || /^-{2,}$/.test(mark)) return null;
  const numbered = /^\d/.test(mark);
  return { depth: numbered ? 1 : mark.length, ordered: numbered || mark.endsWith('#'), text: match[2] ?? '' };
}

const paragraphOf = (lines: readonly string[]): AdfNode => ({
  type: 'paragraph',
  content: lines.flatMap((line, at) => [...(at > 0 ? [{ type: 'hardBreak' }] : []), ...wikiInline(line.trim())]),
});

/** Items as lists of one sort each, the deeper ones inside the item above them. */
function nest(items: readonly Item[]): readonly AdfNode[] {
  const lists: { readonly type: string; readonly content: AdfNode[] }[] = [];
  let at = 0;
  for (let item = items[at]; item; item = items[at]) {
    const { depth, ordered, text } = item;
    const rest = items.slice(at + 1);
    const end = rest.findIndex((other) => other.depth <= depth);
    const inner = end < 0 ? rest : rest.slice(0, end);
    const type = ordered ? 'orderedList' : 'bulletList';
    if (lists.at(-1)?.type !== type) lists.push({ type, content: [] });
    lists.at(-1)?.content.push({ type: 'listItem', content: [paragraphOf([text]), ...nest(inner)] });
    at += 1 + inner.length;
  }
  return lists;
}

const readList: ReadBlock = (lines, at) => {
  const items: Item[] = [];
  for (let item = readItem(lines[at] ?? ''); item; item = readItem(lines[at + items.length] ?? '')) items.push(item);
  return items.length > 0 ? { nodes: nest(items), next: at + items.length } : null;
};

const readHeading: ReadBlock = (lines, at) => {
  const match = /^\s*h([1-6])\.\s+(.*)$/.exec(lines[at] ?? '');
  if (!match) return null;
  const level = Math.min(LEVELS, Number(match[1]));
  return { nodes: [{ type: 'heading', attrs: { level }, content: wikiInline(match[2] ?? '') }], next: at + 1 };
};

const readCode: ReadBlock = (lines, at) => {
  const [, name, first = ''] = FENCE.exec(lines[at] ?? '') ?? [];
  if (!name) return null;
  const close = `{${name}}`;
  const text: string[] = [];
  let next = at;
  for (let line: string | undefined = first; line !== undefined; line = lines[next]) {
    const end = line.indexOf(close);
    text.push(end < 0 ? line : line.slice(0, end));
    next += 1;
    if (end >= 0) break;
  }
  const code = text.join('\n').replace(/^\n|\n$/g, '');
  return { nodes: [{ type: 'codeBlock', ...(code && { content: [{ type: 'text', text: code }] }) }], next };
};

const readQuote: ReadBlock = (lines, at) => {
  const match = /^\s*bq\.\s+(.*)$/.exec(lines[at] ?? '');
  return match && { nodes: [{ type: 'blockquote', content: [paragraphOf([match[1] ?? ''])] }], next: at + 1 };
};

const readRule: ReadBlock = (lines, at) =>
  /^\s*-{4,}\s*$/.test(lines[at] ?? '') ? { nodes: [{ type: 'rule' }], next: at + 1 } : null;

/** Panels, quotes and table borders only frame words, so the frame goes and the words stay. */
const FRAME = /^\s*\{(?:quote|panel|info|note|warning|tip)(?::[^}]*)?\}\s*$/;
const cells = (line: string): string =>
  /^\s*\|.*\|\s*$/.test(line) ? line.replace(/\|+/g, ' | ').replace(/^\s*\|\s*|\s*\|\s*$/g, '') : line;

const readFrame: ReadBlock = (lines, at) => (FRAME.test(lines[at] ?? '') ? { nodes: [], next: at + 1 } : null);

const READERS: readonly ReadBlock[] = [readCode, readHeading, readQuote, readRule, readFrame, readList];

function readParagraph(lines: readonly string[], start: number): Block {
  const taken: string[] = [];
  let at = start;
  while (at < lines.length && (lines[at] ?? '').trim() !== '') {
    if (at > start && READERS.some((read) => read(lines, at))) break;
    taken.push(cells(lines[at] ?? ''));
    at += 1;
  }
  return { nodes: [paragraphOf(taken)], next: at };
}

function readBlock(lines: readonly string[], at: number): Block {
  for (const read of READERS) {
    const block = read(lines, at);
    if (block) return block;
  }
  return readParagraph(lines, at);
}

const isEmpty = ({ type, content }: AdfNode): boolean => type === 'paragraph' && (content ?? []).length === 0;

/** Wiki markup or plain text as a document: headings, lists, code, quotes, and paragraphs for all the rest. */
export function wikiDocument(text: string): AdfDocument {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const content: AdfNode[] = [];
  let at = 0;
  while (at < lines.length) {
    if ((lines[at] ?? '').trim() === '') {
      at += 1;
      continue;
    }
    const { nodes, next } = readBlock(lines, at);
    content.push(...nodes.filter((node) => !isEmpty(node)));
    at = next;
  }
  return { type: 'doc', version: 1, content };
}
