import type { Verdict } from '../../../src/engine/index';
import type { Row } from './read-line';

const KIND_WIDTH = 16;
const SURE_WIDTH = 13;
const ID_WIDTH = 14;
const NARROWEST = 80;

export const TABLE_HEAD = `${column('Id', ID_WIDTH)}  ${column('Reads as', KIND_WIDTH)}  ${column('How sure', SURE_WIDTH)}  Summary, and the strongest reason`;

const ABSTAINED: Readonly<Record<NonNullable<Verdict['abstained']>, string>> = {
  defect: 'a defect',
  unclear: 'unclear',
  language: 'not in English',
  close: 'too close',
};

/** A row for people: what it reads as, how sure, and the strongest reason in the item's own words. */
export function tableRow(row: Row, width: number): string {
  if ('error' in row) return `${column(`line ${row.line}`, ID_WIDTH)}  ${row.error}`;
  const { verdict } = row;
  const reads = verdict.kind?.replace('-', ' ') ?? ABSTAINED[verdict.abstained ?? 'unclear'];
  const sure = verdict.band === null ? '' : `${verdict.band} ${Math.round(verdict.confidence * 100)}%`;
  const head = `${column(String(row.id ?? ''), ID_WIDTH)}  ${column(reads, KIND_WIDTH)}  ${column(sure, SURE_WIDTH)}  `;
  const quote = verdict.reasons.find(({ evidence }) => evidence.length > 0)?.evidence[0]?.quote;
  const rest = oneLine(quote === undefined ? row.summary : `${row.summary}  (“${quote}”)`);
  return head + cut(rest, Math.max(NARROWEST, width) - head.length);
}

function column(text: string, width: number): string {
  return cut(oneLine(text), width).padEnd(width);
}

function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}

/** Control characters of untrusted text must not steer the terminal. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
