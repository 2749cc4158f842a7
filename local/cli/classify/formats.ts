import { CSV_HEAD, csvRow } from './csv-row';
import { jsonRow } from './json-row';
import type { Row } from './read-line';
import { TABLE_HEAD, tableRow } from './table-row';

/** How rows are written: a line before them all, and one for each. */
export interface Format {
  readonly head: string | null;
  readonly row: (row: Row) => string;
}

/** `width` is how many characters a line of the terminal takes. */
export const FORMATS: Readonly<Record<'table' | 'jsonl' | 'csv', (terminal: { width: number }) => Format>> = {
  table: ({ width }) => ({ head: TABLE_HEAD, row: (row) => tableRow(row, width) }),
  jsonl: () => ({ head: null, row: jsonRow }),
  csv: () => ({ head: CSV_HEAD, row: csvRow }),
};

/** Whether there is a format of this name. */
export function isFormatName(name: string): name is keyof typeof FORMATS {
  return Object.hasOwn(FORMATS, name);
}
