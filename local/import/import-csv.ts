import type { BacklogIssue, BacklogLink, StatusCategoryKey } from '../jira/backlog';
import { buildBacklog, isKey } from './build-backlog';
import type { Column, Columns } from './csv-columns';
import { findColumns } from './csv-columns';
import type { Imported } from './imported';
import type { ImportedRow, LineProblem } from './imported-row';
import { orNothing } from './or-nothing';
import { parseDate } from './parse-date';
import type { CsvRow } from './read-csv';
import { readCsv } from './read-csv';
import { readSprint } from './read-sprint';
import { fitDescription, fitSummary } from './text-limits';
import { wikiDocument } from './wiki-document';

const LINK_NAMES: Readonly<Record<string, string>> = {
  blocks: 'Blocks',
  cloners: 'Cloners',
  duplicate: 'Duplicate',
};

const CATEGORIES: Readonly<Record<string, StatusCategoryKey>> = {
  'to do': 'new',
  new: 'new',
  'in progress': 'indeterminate',
  done: 'done',
};

/** Reads one row, collecting what has to be said about it. */
interface RowReader {
  readonly row: CsvRow;
  readonly columns: Columns;
  note(message: string): void;
}

function readDate({ row, columns, note }: RowReader, column: Column): string | undefined {
  const text = columns.value(row, column);
  if (text === '') return undefined;
  const date = parseDate(text);
  if (date === null) note(`"${text}" is not a date that is understood; the item is loaded without it.`);
  return date ?? undefined;
}

function readPoints({ row, columns, note }: RowReader): number | undefined {
  const text = columns.value(row, 'points') || columns.value(row, 'estimate');
  if (text === '') return undefined;
  const points = Number(text.replace(',', '.'));
  if (Number.isNaN(points)) note(`"${text}" is not a number of story points; the item is loaded without it.`);
  return Number.isNaN(points) ? undefined : points;
}

/** Labels hold no blanks, so blanks and commas part them. */
const readLabels = ({ row, columns }: RowReader): readonly string[] => [
  ...new Set(columns.values(row, 'labels').flatMap((value) => value.split(/[\s,;]+/).filter(Boolean))),
];

const readLinks = ({ row, columns }: RowReader): readonly BacklogLink[] =>
  columns.links.flatMap(({ at, type, inward }) => {
    const toKey = row.cells[at]?.trim();
    return toKey ? [{ type: LINK_NAMES[type.toLowerCase()] ?? 'Relates', toKey, inward }] : [];
  });

/** `20/Nov/26 9:15 AM;712020:1c8d;The text`, or only the text. */
function readComment(value: string): { readonly body: unknown; readonly created?: string } {
  const match = /^([^;\n]{6,40});([^;\n]*);([\s\S]*)$/.exec(value);
  const created = match?.[1] ? parseDate(match[1]) : null;
  if (!match || created === null) return { body: wikiDocument(value) };
  return { body: wikiDocument(match[3] ?? ''), created };
}

/** `date;author;name;address`, or only the name. */
const readAttachment = (value: string): string => value.split(';')[2] || value;

function readDescription({ row, columns, note }: RowReader): Pick<BacklogIssue, 'description'> {
  const { text, note: cut } = fitDescription(columns.value(row, 'description'));
  if (cut) note(cut);
  return text === '' ? {} : { description: wikiDocument(text) };
}

function readPlace({ row, columns }: RowReader): Partial<ImportedRow> {
  const key = columns.value(row, 'key');
  return {
    ...orNothing('key', isKey(key) ? key.toUpperCase() : undefined),
    ...orNothing('id', columns.value(row, 'id') || key),
    ...orNothing('projectKey', columns.value(row, 'projectKey').toUpperCase()),
    ...orNothing('projectName', columns.value(row, 'projectName')),
    ...orNothing('parentKey', columns.value(row, 'parent') || columns.value(row, 'epic')),
    ...orNothing('status', columns.value(row, 'status')),
    ...orNothing('statusCategory', CATEGORIES[columns.value(row, 'statusCategory').toLowerCase()]),
    ...orNothing('priority', columns.value(row, 'priority')),
  };
}

function readRow(reader: RowReader, summary: string): ImportedRow {
  const { row, columns } = reader;
  return {
    line: row.line,
    type: columns.value(row, 'type') || 'Task',
    summary,
    ...readPlace(reader),
    ...readDescription(reader),
    labels: readLabels(reader),
    sprints: columns.values(row, 'sprints').map(readSprint),
    ...orNothing('points', readPoints(reader)),
    usesEstimate: columns.has('estimate') && !columns.has('points'),
    links: readLinks(reader),
    ...orNothing('created', readDate(reader, 'created')),
    ...orNothing('updated', readDate(reader, 'updated')),
    ...orNothing('statusChanged', readDate(reader, 'statusChanged')),
    components: columns.values(row, 'components'),
    fixVersions: columns.values(row, 'fixVersions'),
    comments: columns.values(row, 'comments').map(readComment),
    attachments: columns.values(row, 'attachments').map(readAttachment),
  };
}

/** Reads a CSV export of Jira, or any table with a Summary column. */
export function importCsv(text: string, name: string): Imported {
  const { header, rows, problems: unreadable } = readCsv(text);
  const columns = findColumns(header);
  const problems: LineProblem[] = [...unreadable];
  const imported: ImportedRow[] = [];
  for (const row of rows) {
    const note = (message: string) => problems.push({ line: row.line, message, skipped: false });
    const { text: summary, note: cut } = fitSummary(columns.value(row, 'summary'));
    if (cut) note(cut);
    if (summary === '') problems.push({ line: row.line, message: 'It has no summary.', skipped: true });
    else imported.push(readRow({ row, columns, note }, summary));
  }
  return buildBacklog(imported, problems, name);
}
