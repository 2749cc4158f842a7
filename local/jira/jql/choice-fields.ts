import { PRIORITIES, STATUS_CATEGORIES } from '../site/fixed-entries';
import type { Asking, ClauseField } from './clause-field';
import { EQUALITY, EQUALITY_OR_EMPTY, isNegative, noSuchValue, readValue } from './clause-field';
import type { Clause, Operand } from './query';
import type { Sql } from './sql';
import { join, not, sql } from './sql';

/** A field whose value is one entry of a list, kept as an id in a column. */
interface Choice {
  readonly names: readonly string[];
  readonly column: string;
  /** Ids of the entries with this name or id; several may share a name. */
  find(text: string, asking: Asking): readonly number[];
  call?(operand: Operand & { kind: 'function' }, asking: Asking): readonly number[] | null;
  readonly sort?: ClauseField['sort'];
  readonly sortsDescending?: boolean;
}

interface Entry {
  readonly id: number;
  readonly name: string;
  readonly key?: string;
}

/** Ids of the entries that a text names, by id, key or name, whatever the case. */
export function idsNamed(entries: readonly Entry[], text: string): readonly number[] {
  const wanted = text.toLowerCase();
  return entries
    .filter(
      ({ id, name, key }) => String(id) === wanted || name.toLowerCase() === wanted || key?.toLowerCase() === wanted,
    )
    .map(({ id }) => id);
}

function idsOf(operand: Operand, choice: Choice, asking: Asking): readonly number[] {
  const called = operand.kind === 'function' ? choice.call?.(operand, asking) : null;
  if (called) return called;
  const name = choice.names[0] ?? '';
  const text = readValue(operand, name);
  const ids = choice.find(text, asking);
  if (ids.length === 0) throw noSuchValue(text, name);
  return ids;
}

/** `column IN (ids)`, or the other way round. */
function inColumn(column: string, ids: readonly number[], negative: boolean): Sql {
  return sql(`${column} ${negative ? 'NOT IN' : 'IN'} (SELECT value FROM json_each(?))`, JSON.stringify(ids));
}

function choiceField(choice: Choice): ClauseField {
  return {
    names: choice.names,
    operators: EQUALITY,
    compile: ({ operands, operator }, asking) => {
      const ids = operands.flatMap((operand) => idsOf(operand, choice, asking));
      return inColumn(choice.column, ids, isNegative(operator));
    },
    ...(choice.sort && { sort: choice.sort }),
    ...(choice.sortsDescending && { sortsDescending: true }),
  };
}

/** An expression that sorts ids of a catalog by their names. */
const byName = (column: string, entries: readonly Entry[]): string => {
  const ordered = [...entries].sort((one, other) => one.name.localeCompare(other.name));
  const cases = ordered.map(({ id }, at) => `WHEN ${id} THEN ${at}`).join(' ');
  return cases === '' ? column : `CASE ${column} ${cases} END`;
};

function statusesIn(text: string, { site }: Asking): readonly number[] {
  const wanted = text.toLowerCase();
  const categories = Object.entries(STATUS_CATEGORIES)
    .filter(([key, { id, name }]) => [key, String(id), name.toLowerCase()].includes(wanted))
    .map(([key]) => key);
  if (categories.length === 0) return [];
  const ids = site.catalog.all('status').filter(({ category }) => categories.includes(category));
  // A category without statuses is still a category, so it must match nothing rather than be refused.
  return ids.length > 0 ? ids.map(({ id }) => id) : [-1];
}

function resolutionClause({ operands, operator }: Clause): Sql {
  const parts = operands.map((operand) => {
    const text = operand.kind === 'empty' ? 'unresolved' : readValue(operand, 'resolution').toLowerCase();
    if (text === 'unresolved') return sql('(issue.resolved IS NULL)');
    if (text === 'done' || text === '10000') return sql('(issue.resolved IS NOT NULL)');
    throw noSuchValue(text, 'resolution');
  });
  const found = join(parts, 'OR');
  return isNegative(operator) ? not(found) : found;
}

/** Project, type, status, status category, priority and resolution. */
export const CHOICE_FIELDS: readonly ClauseField[] = [
  choiceField({
    names: ['project'],
    column: 'issue.project_id',
    find: (text, { site, projectIds }) =>
      idsNamed(site.catalog.all('project'), text).filter((id) => projectIds.includes(id)),
    sort: () => ['issue.project_id'],
  }),
  choiceField({
    names: ['issuetype', 'type'],
    column: 'issue.type_id',
    find: (text, { site }) => idsNamed(site.catalog.all('type'), text),
    call: ({ name }, { site }) => {
      const subtasks = { subtaskissuetypes: true, standardissuetypes: false }[name.toLowerCase()];
      if (subtasks === undefined) return null;
      return site.catalog
        .all('type')
        .filter(({ level }) => (level === -1) === subtasks)
        .map(({ id }) => id);
    },
    sort: ({ site: { catalog } }) => [byName('issue.type_id', catalog.all('type'))],
  }),
  choiceField({
    names: ['status'],
    column: 'issue.status_id',
    find: (text, { site }) => idsNamed(site.catalog.all('status'), text),
    sort: ({ site: { catalog } }) => [byName('issue.status_id', catalog.all('status'))],
  }),
  choiceField({ names: ['statusCategory'], column: 'issue.status_id', find: statusesIn }),
  choiceField({
    names: ['priority'],
    column: 'issue.priority_id',
    find: (text) => idsNamed(PRIORITIES, text),
    // The highest priority has the lowest id.
    sort: () => ['-issue.priority_id'],
    sortsDescending: true,
  }),
  { names: ['resolution'], operators: EQUALITY_OR_EMPTY, compile: resolutionClause },
];
