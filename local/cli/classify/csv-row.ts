import { KINDS } from '../../../src/engine/index';
import { labelOf } from './label-of';
import type { Row } from './read-line';

export const CSV_HEAD = ['id', 'kind', 'abstained', 'band', 'confidence', 'label', ...KINDS, 'findings', 'error'].join(
  ',',
);

/** A row as comma-separated values; a line that could not be read has its number as id and says why in `error`. */
export function csvRow(row: Row): string {
  if ('error' in row) return cells([`line ${row.line}`, ...Array(6 + KINDS.length).fill(''), row.error]);
  const { verdict } = row;
  const shares = KINDS.map((kind) => verdict.probabilities[kind].toFixed(4));
  const findings = verdict.findings.map(({ id }) => id).join(' ');
  const { kind, abstained, band, confidence } = verdict;
  return cells([row.id, kind, abstained, band, confidence.toFixed(4), labelOf(verdict), ...shares, findings, '']);
}

function cells(values: readonly (string | number | null)[]): string {
  return values.map(cell).join(',');
}

/** A leading apostrophe keeps spreadsheets from running an id such as `=HYPERLINK(...)`. */
function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
