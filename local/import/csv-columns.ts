import { ImportRefused } from './import-refused';
import type { CsvRow } from './read-csv';

/** The names that exports give each column, in lower case; the first that the file has counts, and it may stand several times. */
const NAMES = {
  summary: ['summary', 'title', 'name'],
  key: ['issue key', 'key', 'work item key', 'ticket key'],
  id: ['issue id', 'work item id', 'id'],
  type: ['issue type', 'work type', 'issuetype', 'work item type', 'type'],
  status: ['status', 'state'],
  statusCategory: ['status category'],
  statusChanged: ['status category changed', 'resolved', 'resolution date'],
  projectKey: ['project key'],
  projectName: ['project name', 'project'],
  description: ['description'],
  labels: ['labels', 'label', 'tags'],
  sprints: ['sprint', 'custom field (sprint)', 'sprints'],
  points: ['custom field (story points)', 'story points', 'story point estimate', 'points', 'estimate'],
  estimate: ['custom field (story point estimate)'],
  priority: ['priority'],
  parent: ['parent key', 'parent', 'parent id'],
  epic: ['custom field (epic link)', 'epic link', 'epic'],
  created: ['created', 'created date', 'date created'],
  updated: ['updated', 'updated date', 'last updated'],
  components: ['component/s', 'components', 'component'],
  fixVersions: ['fix version/s', 'fix versions', 'fix version'],
  comments: ['comment', 'comments'],
  attachments: ['attachment', 'attachments'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Column = keyof typeof NAMES;

/** A column of links: all exports name them after their direction and type. */
interface LinkColumn {
  readonly at: number;
  readonly type: string;
  readonly inward: boolean;
}

/** Where the file keeps what. */
export interface Columns {
  /** All values of a column that are not empty, trimmed. */
  values(row: CsvRow, column: Column): readonly string[];
  /** The first of them, or an empty string. */
  value(row: CsvRow, column: Column): string;
  has(column: Column): boolean;
  readonly links: readonly LinkColumn[];
}

const LINK = /^(inward|outward) (?:issue|work item) link \((.+)\)$/i;

function positions(header: readonly string[], names: readonly string[]): readonly number[] {
  for (const name of names) {
    const found = header.flatMap((column, at) => (column === name ? [at] : []));
    if (found.length > 0) return found;
  }
  return [];
}

/** Finds the columns by name, whatever their order and case; a file without summaries is refused. */
export function findColumns(header: readonly string[]): Columns {
  const lower = header.map((name) => name.toLowerCase());
  const found = new Map(Object.entries(NAMES).map(([column, names]) => [column, positions(lower, names)]));
  if (found.get('summary')?.length === 0) {
    const shown = header.filter(Boolean).slice(0, 8).join(', ');
    throw new ImportRefused(`The file has no column named Summary. Its columns are: ${shown || 'none'}.`);
  }
  const values: Columns['values'] = (row, column) =>
    (found.get(column) ?? []).map((at) => row.cells[at]?.trim() ?? '').filter(Boolean);
  return {
    values,
    value: (row, column) => values(row, column)[0] ?? '',
    has: (column) => (found.get(column) ?? []).length > 0,
    links: header.flatMap((name, at) => {
      const [, direction, type] = LINK.exec(name) ?? [];
      return direction && type ? [{ at, type, inward: direction.toLowerCase() === 'inward' }] : [];
    }),
  };
}
