import type { OutlineSection } from '../drafting/draft';
import type { Block, ParsedText } from '../text/parsed-text';
import type { Free, Verbatim } from './free-lines';
import { EMPTY_LABEL, headingsOf, wordsOf } from './labels';
import { toldUnder } from './paragraphs';
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
  return text.blocks.flatMap((block, at) => {
    const as = AS[block.type];
    const goesOn = block.type !== 'code' && text.blocks[at - 1]?.type === block.type;
    return as === undefined || block.part !== 'description' || goesOn ? [] : [lineOf(text, { as, at, headings })];
  });
}

interface Found {
  readonly as: Verbatim['as'];
  readonly at: number;
  readonly headings: readonly Block[];
}

function lineOf(text: ParsedText, { as, at, headings }: Found): Placed {
  const run = runFrom(text.blocks, at);
  const [{ start, level }] = run as [Block];
  const heading = headings.filter((one) => one.start < start).at(-1);
  const under = heading ? wordsOf(text, heading) : null;
  const from = heading ? text.blocks.indexOf(heading) : 0;
  const label = from === at - 1 && under !== null && !EMPTY_LABEL.test(under) ? under : null;
  const verbatim = { as, rows: rowsOf(text.text.description, as, run), kept: as !== 'quote' && level > 0 };
  return { words: '', label, under, isItem: false, leads: false, paragraph: at, verbatim, from };
}

/** Blocks of one sort in a row: the cells of a table. Code stands alone. */
function runFrom(blocks: readonly Block[], at: number): readonly Block[] {
  const rest = blocks.slice(at);
  const end = rest.findIndex(({ type }, step) => step > 0 && (type !== rest[0]?.type || type === 'code'));
  return end < 0 ? rest : rest.slice(0, end);
}

function rowsOf(text: string, as: Verbatim['as'], run: readonly Block[]): readonly string[] {
  if (as === 'table') return tableRows(text, run);
  return run.flatMap(({ start, end }) => text.slice(start, end).split(/\r?\n/));
}

function tableRows(text: string, cells: readonly Block[]): readonly string[] {
  const rows: string[][] = [];
  cells.forEach((cell, at) => {
    const before = cells[at - 1];
    const words = text.slice(cell.start, cell.end).replace(/\s+/g, ' ');
    const row = rows.at(-1);
    if (!row || !before || beginsRow(text, before, cell)) rows.push([words]);
    else if (cell.level > 0 && !cell.marked) row.push(`${row.pop() ?? ''} ${words}`);
    else row.push(words);
  });
  return rows.map((row) => `| ${row.join(' | ')} |`);
}

/** By its number in ADF, else by the line, or by the tag in HTML. */
function beginsRow(text: string, before: Block, { start, level }: Block): boolean {
  if (level > 0) return level !== before.level;
  const gap = text.slice(before.end, start);
  return gap.includes('<') ? /<tr/i.test(gap) : gap.includes('\n');
}
