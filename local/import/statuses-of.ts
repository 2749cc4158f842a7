import type { BacklogProject, StatusCategoryKey } from '../jira/backlog';
import type { ImportedRow } from './imported-row';

type Status = BacklogProject['statuses'][number];

const DONE = /^(done|closed|resolved|released|complete[d]?|cancell?ed|rejected|declined|obsolete|live|won'?t .*)$/i;
const NEW =
  /^(to ?do|open|new|backlog|.*backlog|selected for development|ready.*|planned|idea|triage|reopened|draft)$/i;

const ORDER: readonly StatusCategoryKey[] = ['new', 'indeterminate', 'done'];
const ALWAYS: readonly Status[] = [
  { name: 'To Do', category: 'new' },
  { name: 'In Progress', category: 'indeterminate' },
  { name: 'Done', category: 'done' },
];

function categoryByName(name: string): StatusCategoryKey {
  if (DONE.test(name)) return 'done';
  return NEW.test(name) ? 'new' : 'indeterminate';
}

/** The statuses of these rows in workflow order; the export names their category, or their own name tells it. */
export function statusesOf(rows: readonly ImportedRow[]): readonly Status[] {
  const statuses = new Map<string, Status>();
  for (const { status, statusCategory } of rows) {
    if (status === undefined || statuses.has(status)) continue;
    statuses.set(status, { name: status, category: statusCategory ?? categoryByName(status) });
  }
  const found = [...statuses.values()];
  const missing = ALWAYS.filter(
    ({ name, category }) => !statuses.has(name) && !found.some((status) => status.category === category),
  );
  return [...found, ...missing].sort((one, other) => ORDER.indexOf(one.category) - ORDER.indexOf(other.category));
}
