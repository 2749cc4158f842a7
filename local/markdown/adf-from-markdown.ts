import type { AdfDocument, AdfNode } from './adf-node';
import { inlineFromMarkdown } from './inline-from-markdown';
import { readList, startsList } from './list-from-markdown';

/** What one line end inside a paragraph means: a break that stays, or the wrapping of a source file. */
export interface Reading {
  readonly lineEnd: 'break' | 'space';
}

type Block = { readonly node: AdfNode; readonly next: number };
type BlockReader = (lines: readonly string[], at: number, reading: Reading) => Block | null;

const READERS: readonly BlockReader[] = [readCode, readHeading, readRule, readTable, readQuote, readListBlock];

/** Turns Markdown-like text into a document: headings, lists, tasks, tables, quotes, code, bold, italics and links. */
export function adfFromMarkdown(text: string, reading: Reading): AdfDocument {
  return { type: 'doc', version: 1, content: readBlocks(text.replaceAll('\r\n', '\n').split('\n'), reading) };
}

function readBlocks(lines: readonly string[], reading: Reading): readonly AdfNode[] {
  const nodes: AdfNode[] = [];
  let at = 0;
  while (at < lines.length) {
    if (lineAt(lines, at).trim() === '') {
      at += 1;
      continue;
    }
    const block = readBlock(lines, at, reading) ?? readParagraph(lines, at, reading);
    nodes.push(block.node);
    at = block.next;
  }
  return nodes;
}

function readBlock(lines: readonly string[], at: number, reading: Reading): Block | null {
  for (const read of READERS) {
    const block = read(lines, at, reading);
    if (block) return block;
  }
  return null;
}

function readCode(lines: readonly string[], at: number): Block | null {
  const fence = /^```\s*([\w+#-]*)\s*$/.exec(lineAt(lines, at));
  if (!fence) return null;
  const end = findFrom(lines, at + 1, (line) => line.startsWith('```'));
  const text = lines.slice(at + 1, end).join('\n');
  const attrs = fence[1] ? { attrs: { language: fence[1] } } : {};
  const content = text === '' ? {} : { content: [{ type: 'text', text }] };
  return { node: { type: 'codeBlock', ...attrs, ...content }, next: end + 1 };
}

function readHeading(lines: readonly string[], at: number): Block | null {
  const match = /^(#{1,6})\s+(.+)$/.exec(lineAt(lines, at));
  if (!match) return null;
  const content = inlineFromMarkdown((match[2] ?? '').trim());
  return { node: { type: 'heading', attrs: { level: (match[1] ?? '').length }, content }, next: at + 1 };
}

function readRule(lines: readonly string[], at: number): Block | null {
  return /^-{3,}\s*$/.test(lineAt(lines, at)) ? { node: { type: 'rule' }, next: at + 1 } : null;
}

function readQuote(lines: readonly string[], at: number, reading: Reading): Block | null {
  if (!lineAt(lines, at).startsWith('>')) return null;
  const end = findFrom(lines, at, (line) => !line.startsWith('>'));
  const inner = lines.slice(at, end).map((line) => line.replace(/^> ?/, ''));
  const content = splitParagraphs(inner).map((part) => paragraph(part, reading));
  return { node: { type: 'blockquote', content: content.length > 0 ? content : [{ type: 'paragraph' }] }, next: end };
}

function readTable(lines: readonly string[], at: number): Block | null {
  const isRow = (line: string) => line.trimStart().startsWith('|');
  if (!isRow(lineAt(lines, at)) || !/^\s*\|[\s:|-]+\|\s*$/.test(lineAt(lines, at + 1))) return null;
  const end = findFrom(lines, at, (line) => !isRow(line));
  const rows = [lineAt(lines, at), ...lines.slice(at + 2, end)];
  const content = rows.map((row, index) => tableRow(row, index === 0 ? 'tableHeader' : 'tableCell'));
  return { node: { type: 'table', content }, next: end };
}

function tableRow(line: string, cellType: string): AdfNode {
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/);
  const content = cells.map((cell) => ({ type: cellType, content: [textParagraph(cell.trim())] }));
  return { type: 'tableRow', content };
}

function readListBlock(lines: readonly string[], at: number): Block | null {
  return startsList(lineAt(lines, at)) ? readList(lines, at) : null;
}

function readParagraph(lines: readonly string[], at: number, reading: Reading): Block {
  const end = findFrom(lines, at + 1, (line) => line.trim() === '' || startsBlock(line));
  return { node: paragraph(lines.slice(at, end), reading), next: end };
}

function startsBlock(line: string): boolean {
  return /^(```|#{1,6}\s|>|\|)/.test(line) || startsList(line);
}

function paragraph(lines: readonly string[], reading: Reading): AdfNode {
  const join = reading.lineEnd === 'break' ? '\n' : ' ';
  // A backslash at the end of a line is a break in any reading.
  const text = lines.reduce((all, line) =>
    /\\$/.test(all) ? `${all.slice(0, -1).trimEnd()}\n${line}` : all + join + line,
  );
  return textParagraph(text);
}

function textParagraph(text: string): AdfNode {
  const content = inlineFromMarkdown(text);
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}

function splitParagraphs(lines: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.filter((part) => part.length > 0);
}

function findFrom(lines: readonly string[], from: number, test: (line: string) => boolean): number {
  const found = lines.findIndex((line, index) => index >= from && test(line));
  return found < 0 ? lines.length : found;
}

const lineAt = (lines: readonly string[], at: number): string => lines[at] ?? '';
