import type { Issue } from '../issue/issue';
import { findIssue } from '../issue/issues';
import { ACCOUNTS } from '../site/accounts';
import { badRequest } from '../site/jira-problem';
import type { SqlValue } from '../store/store';
import type { Asking, ClauseField } from './clause-field';
import { COMPARISON, CONTAINS, EQUALITY_OR_EMPTY, isNegative, noSuchValue, readValue } from './clause-field';
import { readJqlDate } from './jql-date';
import { matchText } from './match-text';
import type { Clause, Operand } from './query';
import type { Sql } from './sql';
import { join, not, sql } from './sql';
import { isViewHistory, viewedBefore } from './view-history';

const EMPTY: Operand = { kind: 'empty' };
const MINUTE = 60_000;

type Read = (operand: Operand, asking: Asking) => SqlValue;

const whetherNull = (column: string, isNull: boolean): Sql => sql(`${column} IS ${isNull ? '' : 'NOT '}NULL`);

function compareOne(column: string, operand: Operand, comparison: { operator: string; value: () => SqlValue }): Sql {
  if (operand.kind === 'empty') return whetherNull(column, !['!=', 'not in', 'is not'].includes(comparison.operator));
  const signs: Readonly<Record<string, string>> = { in: '=', 'not in': '<>', '!=': '<>' };
  return sql(`${column} ${signs[comparison.operator] ?? comparison.operator} ?`, comparison.value());
}

function compileColumn({ operator, operands }: Clause, column: string, read: (operand: Operand) => SqlValue): Sql {
  const parts = operands.map((operand) => compareOne(column, operand, { operator, value: () => read(operand) }));
  return join(parts, isNegative(operator) ? 'AND' : 'OR');
}

function dateField(names: readonly [string, ...string[]], column: string): ClauseField {
  // JQL's dates are whole minutes, so that a moment equals any of its sixty seconds.
  const inMinutes = `(${column} / ${MINUTE} * ${MINUTE})`;
  const read: Read = (operand, { moment }) => readJqlDate(operand, names[0], moment);
  return {
    names,
    operators: COMPARISON,
    compile: (clause, asking) => compileColumn(clause, inMinutes, (operand) => read(operand, asking)),
    sort: () => [column],
    sortsDescending: true,
  };
}

function readPerson(operand: Operand, field: string, { account }: Asking): string {
  if (operand.kind === 'function' && operand.name.toLowerCase() === 'currentuser') return account?.accountId ?? '';
  const text = readValue(operand, field);
  const wanted = text.toLowerCase();
  const found = ACCOUNTS.find(
    ({ accountId, displayName, email }) =>
      accountId === text || [displayName, email].some((name) => name?.toLowerCase() === wanted),
  );
  if (!found) throw noSuchValue(text, field);
  return found.accountId;
}

const personField = (name: string): ClauseField => ({
  names: [name],
  operators: EQUALITY_OR_EMPTY,
  compile: (clause, asking) => compileColumn(clause, `issue.${name}`, (operand) => readPerson(operand, name, asking)),
});

function readIssueReference(operand: Operand, field: string, asking: Asking): Issue {
  const text = readValue(operand, field);
  const issue = findIssue(asking.site, text);
  if (issue && asking.projectIds.includes(issue.projectId)) return issue;
  throw badRequest(
    /^\d+$/.test(text)
      ? `A value with ID '${text}' does not exist for the field '${field}'.`
      : `An issue with key '${text}' does not exist for field '${field}'.`,
  );
}

function compileKey(clause: Clause, asking: Asking): Sql {
  const { operator, operands } = clause;
  if (operands.some(({ kind }) => kind === 'empty')) return sql(isNegative(operator) ? '1' : '0');
  const [only] = operands;
  if (operands.length === 1 && only !== undefined && isViewHistory(only)) return viewedBefore(operator, asking);
  const issues = operands.map((operand) => readIssueReference(operand, 'key', asking));
  const [first] = issues;
  if (first && ['>', '>=', '<', '<='].includes(operator)) {
    return sql(`(issue.project_id = ? AND issue.number ${operator} ?)`, first.projectId, first.number);
  }
  const ids = JSON.stringify(issues.map(({ id }) => id));
  return sql(`issue.id ${isNegative(operator) ? 'NOT IN' : 'IN'} (SELECT value FROM json_each(?))`, ids);
}

function textField(name: string, columns: readonly string[]): ClauseField {
  const nulls = columns.map((column) =>
    // Only a summary is in the row itself, and it is never empty.
    column === 'summary' ? sql('0') : sql(`issue.id IN (SELECT id FROM issue_body WHERE ${column} IS NULL)`),
  );
  return {
    names: [name],
    operators: CONTAINS,
    compile: ({ operator, operands }) => {
      const [operand = EMPTY] = operands;
      const found = operand.kind === 'empty' ? join(nulls, 'AND') : matchText(readValue(operand, name), columns);
      return isNegative(operator) ? not(found) : found;
    },
    ...(name === 'summary' && { sort: () => ['issue.summary COLLATE NOCASE'] }),
  };
}

function readNumber(operand: Operand, field: string): number {
  const text = readValue(operand, field);
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value))
    throw badRequest(`Value '${text}' is invalid for the field '${field}'. It must be a number.`);
  return value;
}

const pointsClause: ClauseField = {
  names: ['story points', 'cf[10026]', 'story point estimate', 'cf[10016]'],
  operators: COMPARISON,
  compile: (clause) => compileColumn(clause, 'issue.points', (operand) => readNumber(operand, 'Story Points')),
  sort: () => ['issue.points'],
};

/** Key, parent, dates, people, texts and story points. */
export const COLUMN_FIELDS: readonly ClauseField[] = [
  {
    names: ['key', 'issuekey', 'issue', 'id'],
    operators: COMPARISON,
    compile: compileKey,
    sort: () => ['issue.project_id', 'issue.number'],
  },
  {
    names: ['parent', 'epic link', 'cf[10014]'],
    operators: EQUALITY_OR_EMPTY,
    compile: (clause, asking) =>
      compileColumn(clause, 'issue.parent_id', (operand) => readIssueReference(operand, 'parent', asking).id),
    sort: () => ['issue.parent_id'],
  },
  dateField(['created', 'createdDate'], 'issue.created'),
  dateField(['updated', 'updatedDate'], 'issue.updated'),
  dateField(['resolved', 'resolutiondate'], 'issue.resolved'),
  dateField(['statusCategoryChangedDate'], 'issue.status_changed'),
  dateField(['due', 'duedate'], "(strftime('%s', issue.due) * 1000)"),
  ...['assignee', 'reporter', 'creator'].map(personField),
  textField('summary', ['summary']),
  textField('description', ['description']),
  textField('environment', ['environment']),
  { ...textField('comment', ['comment']), operators: new Set(['~', '!~']) },
  { ...textField('text', []), operators: new Set(['~']) },
  pointsClause,
];

/** Rank cannot be searched, only sorted by. */
export const RANK_SORT = 'issue.rank';
