import type { OutlineSection } from '../drafting/draft';
import type { Block, ParsedText } from '../text/parsed-text';
import type { Free, Verbatim } from './free-lines';
import { EMPTY_LABEL, headingsOf, wordsOf } from './labels';
import { toldUnder } from './paragraphs';
import { isDescription } from './parts-of-text';
import type { Suggestion } from './suggestion';

const AS: Readonly<Partial<Record<Block['type'], Verbatim['as']>>> = { code: 'code', cell: 'table', quote: 'quote' };

/** Lines and, each in its place, the code, tables and quotes between them; `place` says what becomes of one by the line before it. */
export function withVerbatim<One extends { readonly line: Free }>(
  text: ParsedText,
  lines: readonly One[],
  place: (line: Free, before: One | undefined) => One,
): readonly One[] {
  const all: One[] = [];
  let next = 0;
  for (const line of verbatimIn(text)) {
    for (let one = lines[next]; one && one.line.paragraph < line.paragraph; one = lines[next]) {
      all.push(one);
      next++;
    }
    const before = all.at(-1);
    // What stands above the heading in force has nothing to do with it.
    const isBelow = before !== undefined && before.line.paragraph > line.from;
    all.push(place(isBelow ? { ...line, under: before.line.under } : line, isBelow ? before : undefined));
  }
  return [...all, ...lines.slice(next)];
}

/** Lines under a heading, with the code, tables and quotes between them. */
export function wholeUnder(heading: string, text: ParsedText, lines: readonly Free[]): readonly OutlineSection[] {
  const all = withVerbatim<{ readonly line: Free }>(
    text,
    lines.map((line) => ({ line })),
    (line) => ({ line }),
  );
  return toldUnder(
    heading,
    all.map(({ line }) => line),
  );
}

/** A suggestion without what ADF keeps by itself; a heading goes on to what stands below it. */
export function withoutKept(suggestion: Suggestion): Suggestion {
  const outline = suggestion.outline.map((item) => {
    let heading = '';
    const sections = item.sections.flatMap((section) => {
      const under = section.heading || heading;
      heading = section.kept ? under : '';
      return section.kept ? [] : [{ ...section, heading: under }];
    });
    return { ...item, sections };
  });
  return { ...suggestion, outline };
}

/** A line, and the place of the heading in force. */
interface Placed extends Free {
  readonly from: number;
}

function verbatimIn(text: ParsedText): readonly Placed[] {
  const headings = headingsOf(text);
  const runs: Block[][] = [];
  text.blocks.forEach((block, at) => {
    if (!isDescription(block) || !AS[block.type]) return;
    const goesOn = block.type !== 'code' && text.blocks[at - 1]?.type === block.type;
    if (goesOn) runs.at(-1)?.push(block);
    else runs.push([block]);
  });
  return runs.map((run) => lineOf(text, run as [Block], headings));
}

function lineOf(text: ParsedText, run: readonly [Block, ...Block[]], headings: readonly Block[]): Placed {
  const [{ start, level, type }] = run;
  const heading = headings.filter((one) => one.start < start).at(-1);
  const under = heading ? wordsOf(text, heading) : null;
  const [from, paragraph] = [heading, run[0]].map((one) => (one ? text.blocks.indexOf(one) : 0)) as [number, number];
  const label = from === paragraph - 1 && under !== null && !EMPTY_LABEL.test(under) ? under : null;
  const verbatim = {
    as: AS[type] ?? 'code',
    rows: rowsOf(text.text.description, run),
    kept: type !== 'quote' && level > 0,
  };
  return { words: '', label, under, isItem: false, leads: false, paragraph, verbatim, from };
}

function rowsOf(text: string, run: readonly [Block, ...Block[]]): readonly string[] {
  const said = run.map(({ start, end }) => text.slice(start, end));
  if (run[0].type !== 'cell') return said.join('\n').split(/\r?\n/);
  const typed = typedRows(text, run[0].start, run.at(-1)?.end ?? 0);
  if (typed[0]?.startsWith('|')) return typed;
  const cells = run.map((cell, at) => gapBefore(text, cell, run[at - 1]) + (said[at] ?? '').replace(/\s+/g, ' '));
  return cells
    .join('')
    .split('\n')
    .map((row) => `| ${row} |`);
}

/** Whole lines, so that empty cells are there too; a head has one "|" between cells, as any row. */
function typedRows(text: string, start: number, end: number): readonly string[] {
  const past = text.indexOf('\n', end);
  const lines = text.slice(text.lastIndexOf('\n', start) + 1, past < 0 ? text.length : past).split('\n');
  return lines.map((line) => line.trim()).flatMap((line) => (/^[|\s:-]*$/.test(line) ? [] : [headRow(line)]));
}

function headRow(line: string): string {
  return line.startsWith('||') ? line.replaceAll('||', '|') : line;
}

/** Between two cells: rows are told apart by number in ADF, else by line. A cell of ADF may have several lines. */
function gapBefore(text: string, { level, start, marked }: Block, before: Block | undefined): string {
  if (!before) return '';
  const isRow = level > 0 ? level !== before.level : text.slice(before.end, start).includes('\n');
  if (isRow) return '\n';
  return level > 0 && !marked ? ' ' : ' | ';
}
