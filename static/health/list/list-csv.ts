import type { HealthListItem } from '../../../src/contract/health-list-view';
import { KIND_WORDS } from '../../shared/kinds';
import { PROBLEM_WORDS } from '../problem-words';
import { sureOf } from './narrow';
import { SURE_WORDS } from './sure-words';

type Column = readonly [head: string, value: (item: HealthListItem) => string];

const COLUMNS: readonly Column[] = [
  ['Key', ({ key }) => key],
  ['Summary', ({ summary }) => summary],
  ['Work type', ({ filedAs }) => filedAs.name],
  ['Reads as', ({ kind }) => (kind === null ? 'Not classified' : KIND_WORDS[kind].name)],
  ['How sure', (item) => SURE_WORDS[sureOf(item)]],
  ['Due', ({ due }) => due.sprint ?? 'Backlog'],
  ['Status', ({ status }) => status.name],
  ['Points', ({ points }) => (points === null ? '' : String(points))],
  ['Worth a talk', ({ problems }) => problems.map((id) => PROBLEM_WORDS[id].name).join(', ')],
  ['What shows it', ({ shownBy }) => shownBy ?? ''],
  ['Could help', ({ couldHelp }) => couldHelp?.title ?? ''],
];

/** A list as a CSV file that spreadsheets open as it is. */
export function listCsv(items: readonly HealthListItem[]): string {
  const lines = [COLUMNS.map(([head]) => head), ...items.map((item) => COLUMNS.map(([, value]) => value(item)))];
  // With a byte order mark: without it, spreadsheets take the text for an older encoding.
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A spreadsheet would run a text that begins like a formula, and these texts come from anybody. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
