import { addBlock, type BlockList, type Found, type OpenBlock } from './block-list';
import { isLower, isSpace, lineBelow } from './characters';
import { criteriaPrefix, isDoneWhen, labelLine, mayAnnounceCriteria, numberedCriterion } from './label-line';
import { type Line, listMarker } from './list-marker';
import { isRule, markdownMarker, tableCells } from './markdown-marker';
import { stepWord } from './step-word';
import { unwrapMacros, wikiMarker } from './wiki-marker';

const SHORTEST_WRAP = 60;

/** What a reader of lines remembers from one line to the next. */
export interface LineReader {
  readonly list: BlockList;
  /** The block that the next line may go on with; null after a blank line. */
  open: OpenBlock | null;
  openLines: number;
  inQuote: boolean;
  inSteps: boolean;
}

export function newLineReader(list: BlockList): LineReader {
  return { list, open: null, openLines: 0, inQuote: false, inSteps: false };
}

/** Reads one line, its marker guessed from the line alone: Jira markup, Markdown and plain text may be mixed. */
export function readLine(reader: LineReader, line: Line): void {
  if (line.start >= line.end) endBlock(reader);
  else if (line.text.charCodeAt(line.start) === 123 || line.text.charCodeAt(line.end - 1) === 125)
    readWrapped(reader, line);
  else readBare(reader, line);
}

/** Closes what is open, as a blank line does. */
export function endBlock(reader: LineReader): void {
  reader.open = null;
  reader.inSteps = false;
}

function readWrapped(reader: LineReader, line: Line): void {
  const inner = unwrapMacros(line);
  const quotesBefore = inner.quotes > 0;
  if (inner.title) addTitle(reader, inner.title);
  if (quotesBefore && line.text.charCodeAt(line.start) === 123) reader.inQuote = !reader.inQuote;
  if (inner.start < inner.end) readBare(reader, { ...line, start: inner.start, end: inner.end });
  else endBlock(reader);
  const turned = quotesBefore && line.text.charCodeAt(line.start) === 123 ? inner.quotes - 1 : inner.quotes;
  if (turned % 2 === 1) reader.inQuote = !reader.inQuote;
}

function addTitle(reader: LineReader, title: { readonly start: number; readonly end: number }): void {
  addBlock(reader.list, { type: 'heading', ...title, level: 0, marked: false });
  endBlock(reader);
}

function readBare(reader: LineReader, line: Line): void {
  const found = marked(reader, line);
  if (found === 'nothing') endBlock(reader);
  else if (found === null) readPlain(reader, line);
  else if (found !== 'done') addMarked(reader, line, found);
}

/** What the line's own signs make of it; `nothing` for rules, `done` where it has been added already. */
function marked(reader: LineReader, line: Line): Found | 'nothing' | 'done' | null {
  const code = line.text.charCodeAt(line.start);
  const second = line.text.charCodeAt(line.start + 1);
  // Most lines begin with a word: nothing below applies to them.
  const isWord = (code | 32) >= 97 && (code | 32) <= 122;
  if (isWord && second !== 41 && line.text.charCodeAt(line.start + 2) !== 46) return null;
  if (!isWord && isRule(line)) return underline(reader, line);
  if (code === 124) return addRow(reader, line);
  const afterItem = reader.open?.type === 'item' && reader.open.marked;
  return wikiMarker(line) ?? markdownMarker(line, afterItem) ?? listMarker(line);
}

/** "Title" above "=====" is a heading; any other rule is nothing. */
function underline(reader: LineReader, line: Line): 'nothing' | 'done' {
  const { open, list } = reader;
  const sign = line.text.charCodeAt(line.start);
  const isTitle = open?.type === 'paragraph' && reader.openLines === 1 && open.end - open.start <= 100;
  if (!isTitle || sign === 42 || sign === 95 || (sign === 45 && line.end - line.start === 4)) return 'nothing';
  list.blocks.pop();
  addBlock(list, { ...open, type: 'heading', level: sign === 61 ? 1 : 2 });
  endBlock(reader);
  return 'done';
}

function addRow(reader: LineReader, line: Line): 'done' {
  for (const cell of tableCells(line)) addBlock(reader.list, cell);
  endBlock(reader);
  return 'done';
}

function addMarked(reader: LineReader, line: Line, found: Found): void {
  const block = addBlock(reader.list, found);
  reader.open = found.type === 'heading' ? null : block;
  reader.openLines = 1;
  if (block && (found.type === 'item' || found.type === 'task')) markSteps(reader, line, block);
}

/** Given/when/then lines are criteria wherever they stand. */
function markSteps(reader: LineReader, line: Line, block: OpenBlock): void {
  const word = stepWord(line.text, block.start);
  if (word === 'given' || word === 'when') reader.inSteps = reader.inSteps || opensSteps(line, block.start, word);
  else if (word === null) reader.inSteps = false;
  if (reader.inSteps) block.criterion = true;
}

/** "Given the size of the data, ..." is prose: steps need a "when" or "then" after it. */
function opensSteps(line: Line, start: number, word: 'given' | 'when'): boolean {
  const rest = line.text.slice(start, Math.min(line.end, start + 600)).toLowerCase();
  if (word === 'given' && /\bwhen\b[\s\S]*\bthen\b/.test(rest)) return true;
  if (word === 'when' && /[,;]?\sthen\s/.test(rest)) return true;
  const below = stepWord(line.text, lineBelow(line.text, line.end));
  return below === 'then' || (word === 'given' && (below === 'when' || below === 'and'));
}

function readPlain(reader: LineReader, line: Line): void {
  const code = line.text.charCodeAt(line.start);
  if (readLabel(reader, line)) return;
  if (readStep(reader, line)) return;
  if (goesOn(reader, line, code)) {
    (reader.open as OpenBlock).end = line.end;
    reader.openLines++;
    return;
  }
  openParagraph(reader, line, line.start);
}

function openParagraph(reader: LineReader, line: Line, start: number): OpenBlock | null {
  const type = reader.inQuote ? 'quote' : 'paragraph';
  reader.open = addBlock(reader.list, { type, start, end: line.end, level: 0, marked: false });
  reader.openLines = 1;
  return reader.open;
}

function readLabel(reader: LineReader, line: Line): boolean {
  const announces = mayAnnounceCriteria(line.text, line.start);
  const label = mayBeLabel(line, announces) ? labelLine(line) : null;
  if (label) {
    addBlock(reader.list, label);
    endBlock(reader);
    return true;
  }
  if (!announces) return false;
  if (readNumbered(reader, line)) return true;
  const prefix = criteriaPrefix(line);
  if (!prefix && !isDoneWhen(line)) return false;
  if (prefix) addBlock(reader.list, prefix.label);
  const block = openParagraph(reader, line, prefix?.content ?? line.start);
  if (block) block.criterion = true;
  // What follows on plain lines is prose again; list items still belong to the label.
  reader.list.criteriaAreItems = true;
  return true;
}

function readNumbered(reader: LineReader, line: Line): boolean {
  const start = numberedCriterion(line);
  if (start < 0) return false;
  reader.open = addBlock(reader.list, { type: 'item', start, end: line.end, level: 1, marked: true });
  if (reader.open) reader.open.criterion = true;
  return true;
}

function mayBeLabel(line: Line, announces: boolean): boolean {
  const last = line.text.charCodeAt(line.end - 1);
  return last === 58 || last === 42 || last === 95 || last === 43 || (line.end - line.start <= 30 && announces);
}

/** Takes a given/when/then line: the first opens a block, the others go on with it. */
function readStep(reader: LineReader, line: Line): boolean {
  const word = stepWord(line.text, line.start);
  if (word === null) return false;
  if (reader.inSteps && reader.open && word !== 'given') {
    reader.open.end = line.end;
    return true;
  }
  if ((word !== 'given' && word !== 'when') || !opensSteps(line, line.start, word)) return false;
  const block = openParagraph(reader, line, line.start);
  if (block) block.criterion = true;
  reader.inSteps = true;
  return true;
}

/** Whether a plain line belongs to the block above it. Under criteria each line is one, unless it is a soft wrap. */
function goesOn(reader: LineReader, line: Line, code: number): boolean {
  const { open } = reader;
  if (!open) return false;
  // Short lines under "Done when" are criteria each, even in lower case.
  const wraps = isLower(code) && !(open.criterion && !reader.inSteps && line.start - open.start < SHORTEST_WRAP);
  if (open.type === 'paragraph' || open.type === 'quote') return wraps || !open.criterion || reader.inSteps;
  return (
    (open.type === 'item' || open.type === 'task') &&
    (wraps || (line.indent >= 2 && isSpace(line.text.charCodeAt(line.start - 1))))
  );
}
