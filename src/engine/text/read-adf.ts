import { type AdfCounts, addressOf, asText, inlineText, isBold } from './adf-inline';
import { type AdfNode, asNode, isRecord } from './adf-node';
import { isFormerWording } from './former-wording';
import type { BlockType } from './parsed-text';

/** A line of ADF as text: what it is, and where it stands. */
export interface AdfLine {
  readonly type: BlockType;
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly marked: boolean;
  /** All of it in bold: such a line often stands for a heading. */
  readonly bold: boolean;
}

/** A document as text, one line a block. */
export interface AdfText {
  readonly text: string;
  readonly lines: readonly AdfLine[];
  readonly media: { readonly pictures: number; readonly links: number };
}

/** What the lines below a node are. `first` is used up by the first line of a list item. */
interface Place {
  readonly type: BlockType;
  first: BlockType | null;
  readonly level: number;
  readonly marked: boolean;
}

/** Lines whose level says something. */
const LEVELLED: ReadonlySet<BlockType> = new Set(['item', 'task', 'heading', 'cell', 'code']);

type Step = { readonly node: unknown; readonly place: Place } | 'end-of-line';

interface Walk extends AdfCounts {
  readonly steps: Step[];
  readonly chunks: string[];
  readonly lines: AdfLine[];
  length: number;
  /** Table rows so far. */
  rows: number;
  /** The open line: its place, where it began, and whether every word so far is bold. */
  line: { readonly type: BlockType; readonly place: Place; readonly start: number; bold: boolean } | null;
}

const PLAIN: Place = { type: 'paragraph', first: null, level: 0, marked: false };

/** Reads an ADF document, or anything that looks a little like one; never throws, and nesting costs no stack. */
export function readAdf(document: object): AdfText {
  const walk: Walk = {
    steps: [],
    chunks: [],
    lines: [],
    length: 0,
    rows: 0,
    line: null,
    pictures: 0,
    links: 0,
    lastLink: null,
  };
  walk.steps.push({ node: Array.isArray(document) ? { content: document } : document, place: PLAIN });
  for (let step = walk.steps.pop(); step !== undefined; step = walk.steps.pop()) {
    if (step === 'end-of-line') endLine(walk);
    else if (isRecord(step.node)) visit(walk, asNode(step.node), step.place);
  }
  endLine(walk);
  return { text: walk.chunks.join(''), lines: walk.lines, media: { pictures: walk.pictures, links: walk.links } };
}

const LINES: ReadonlySet<string> = new Set([
  'paragraph',
  'caption',
  'taskItem',
  'decisionItem',
  'heading',
  'codeBlock',
]);

function visit(walk: Walk, node: AdfNode, place: Place): void {
  const inline = inlineText(node, walk, walk.line !== null);
  if (inline !== null) append(walk, inline, { place, bold: isBold(node) });
  else if (LINES.has(node.type)) visitLine(walk, node, place);
  else if (node.type === 'media') walk.pictures++;
  else if (node.type === 'blockCard' || node.type === 'embedCard') visitCard(walk, node, place);
  else if (!isFormerWording(node)) visitContainer(walk, node, place);
}

function append(walk: Walk, text: string, how: { place: Place; bold: boolean }): void {
  if (text === '') return;
  walk.line ??= openLine(walk, how.place, how.place.first ?? how.place.type);
  if (!how.bold && /\S/.test(text)) walk.line.bold = false;
  walk.chunks.push(text);
  walk.length += text.length;
}

function openLine(walk: Walk, place: Place, type: BlockType): NonNullable<Walk['line']> {
  return { type, place, start: walk.length, bold: true };
}

function endLine(walk: Walk): void {
  const { line } = walk;
  walk.line = null;
  if (!line || walk.length === line.start) return;
  const isFirst = line.place.first === line.type;
  if (isFirst) line.place.first = null;
  const isLevelled = LEVELLED.has(line.type);
  const level = isLevelled ? line.place.level : 0;
  const marked = isLevelled && (line.type === 'cell' ? isFirst : line.place.marked);
  walk.lines.push({ type: line.type, start: line.start, end: walk.length, level, marked, bold: line.bold });
  walk.chunks.push('\n');
  walk.length++;
}

function visitLine(walk: Walk, node: AdfNode, place: Place): void {
  endLine(walk);
  const own = linePlace(node, place);
  if (node.type === 'codeBlock' || node.type === 'heading' || own !== place) walk.line = openLine(walk, own, own.type);
  walk.steps.push('end-of-line');
  pushContent(walk, node, own);
}

function linePlace(node: AdfNode, place: Place): Place {
  const { attrs } = node;
  switch (node.type) {
    case 'heading':
      return { ...PLAIN, type: 'heading', level: headingLevel(attrs.level) };
    case 'codeBlock':
      return { ...PLAIN, type: 'code', level: 1 };
    case 'taskItem':
      return { ...PLAIN, type: 'task', level: Math.max(1, place.level), marked: attrs.state === 'DONE' };
    case 'decisionItem':
      return { ...PLAIN, type: 'item', level: Math.max(1, place.level) };
    default:
      return place;
  }
}

function headingLevel(level: unknown): number {
  return typeof level === 'number' && level >= 1 && level <= 6 ? Math.floor(level) : 1;
}

function visitCard(walk: Walk, node: AdfNode, place: Place): void {
  endLine(walk);
  walk.links++;
  append(walk, addressOf(node), { place, bold: false });
  endLine(walk);
}

function visitContainer(walk: Walk, node: AdfNode, place: Place): void {
  endLine(walk);
  const title = asText(node.attrs.title) || (node.content.length === 0 ? asText(node.attrs.text) : '');
  if (title) {
    append(walk, title, { place: { ...PLAIN, type: node.attrs.title ? 'heading' : 'paragraph' }, bold: false });
    endLine(walk);
  }
  walk.steps.push('end-of-line');
  pushContent(walk, node, containerPlace(walk, node, place));
}

function containerPlace(walk: Walk, node: AdfNode, place: Place): Place {
  switch (node.type) {
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
    case 'decisionList':
      return {
        type: 'paragraph',
        first: null,
        level: inCell(place) ? 1 : place.level + 1,
        marked: node.type === 'orderedList',
      };
    case 'listItem':
      return { ...place, first: 'item' };
    case 'blockTaskItem':
      return { ...place, first: 'task', marked: node.attrs.state === 'DONE' };
    case 'blockquote':
      return { ...PLAIN, type: 'quote' };
    case 'tableRow':
      return { ...PLAIN, level: ++walk.rows };
    case 'tableCell':
    case 'tableHeader':
      return { ...PLAIN, type: 'cell', first: 'cell', level: place.level };
    default:
      return place;
  }
}

/** A row's number is no depth of a list. */
function inCell({ type, first }: Place): boolean {
  return type === 'cell' || first === 'cell';
}

function pushContent(walk: Walk, node: AdfNode, place: Place): void {
  for (let at = node.content.length - 1; at >= 0; at--) walk.steps.push({ node: node.content[at], place });
}
