import { CsvError, parse } from 'csv-parse/sync';
import { ImportRefused } from './import-refused';
import type { LineProblem } from './imported-row';

/** One row of the file by column; `line` is where it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The header, the rows, and the rows that could not be read. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly problems: readonly LineProblem[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The separator that parts the header into the most columns. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [...DELIMITERS].sort((one, other) => count(other) - count(one))[0] ?? ',';
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function parseAll(text: string): readonly Parsed[] {
  const parsed: Parsed[] = [];
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      info: true,
      on_record: (entry: unknown) => {
        parsed.push(entry as Parsed);
        return null;
      },
    });
    return parsed;
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem;
    const line = (parsed.at(-1)?.info.lines ?? 0) + 1;
    throw new ImportRefused(`This is not a readable CSV file. From line ${line} on: ${problem.message}.`);
  }
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Cuts a CSV text into rows: any of the usual separators, values over several lines, rows that are too short. */
export function readCsv(text: string): CsvTable {
  const [first, ...others] = parseAll(text.replaceAll(/\r\n?/g, '\n'));
  if (!first) throw new ImportRefused('The file is empty.');
  const header = first.record.map((name) => name.trim());
  const rows: CsvRow[] = [];
  const problems: LineProblem[] = [];
  let line = first.info.lines + 1;
  for (const { record, info } of others) {
    if (record.length > header.length && !isBlank(record.slice(header.length))) {
      const message = `It has ${record.length} values for ${header.length} columns.`;
      problems.push({ line, message, skipped: true });
    } else if (!isBlank(record)) {
      rows.push({ line, cells: record });
    }
    line = info.lines + 1;
  }
  return { header, rows, problems };
}
