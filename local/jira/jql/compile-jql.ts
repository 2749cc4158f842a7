import { badRequest, notModelled } from '../site/jira-problem';
import type { Site } from '../site/site';
import { CHOICE_FIELDS } from './choice-fields';
import type { Asking, ClauseField } from './clause-field';
import { COLUMN_FIELDS, RANK_SORT } from './column-fields';
import type { Clause, Condition, JqlQuery, Operator, Sort } from './query';
import type { Sql } from './sql';
import { join, sql } from './sql';
import { aliasClauses, LIST_CLAUSES } from './value-fields';
import { LAST_VIEWED } from './view-history';

/** Fields that Jira's JQL has and this site does not. */
const NOT_MODELLED = new Set([
  'affectedversion',
  'approvals',
  'attachments',
  'category',
  'development',
  'environment type',
  'filter',
  'hierarchylevel',
  'issuelink',
  'issuelinktype',
  'level',
  'originalestimate',
  'projecttype',
  'remainingestimate',
  'timespent',
  'voter',
  'votes',
  'watcher',
  'watchers',
  'worklogauthor',
  'worklogcomment',
  'worklogdate',
  'workratio',
]);

const FIXED = [...CHOICE_FIELDS, ...LIST_CLAUSES, ...COLUMN_FIELDS, LAST_VIEWED];

function findField(name: string, site: Site): ClauseField {
  const wanted = name.toLowerCase();
  const field = [...FIXED, ...aliasClauses(site)].find(({ names }) =>
    names.some((one) => one.toLowerCase() === wanted),
  );
  if (field) return field;
  if (NOT_MODELLED.has(wanted) || wanted.startsWith('issue.property')) throw notModelled(`the JQL field '${name}'`);
  throw badRequest(`Field '${name}' does not exist or you do not have permission to view it.`);
}

const OPPOSITES: Readonly<Record<Operator, Operator>> = {
  '=': '!=',
  '!=': '=',
  '~': '!~',
  '!~': '~',
  '>': '<=',
  '>=': '<',
  '<': '>=',
  '<=': '>',
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
};

/** The condition with its NOTs moved into the operators, as Jira does: so NOT, too, skips empty fields. */
function withoutNot(condition: Condition, negated: boolean): Condition {
  if (condition.kind === 'not') return withoutNot(condition.part, !negated);
  if (condition.kind === 'clause') {
    return negated ? { ...condition, operator: OPPOSITES[condition.operator] } : condition;
  }
  const opposite = condition.kind === 'and' ? 'or' : 'and';
  const parts = condition.parts.map((part) => withoutNot(part, negated));
  return { kind: negated ? opposite : condition.kind, parts };
}

function compileClause(clause: Clause, asking: Asking): Sql {
  const field = findField(clause.field, asking.site);
  if (!field.operators.has(clause.operator)) {
    throw badRequest(`The operator '${clause.operator}' is not supported by the '${clause.field}' field.`);
  }
  return field.compile(clause, asking);
}

function compileCondition(condition: Condition, asking: Asking): Sql {
  if (condition.kind === 'clause') return compileClause(condition, asking);
  if (condition.kind === 'not') return compileCondition(withoutNot(condition, false), asking);
  const parts = condition.parts.map((part) => compileCondition(part, asking));
  return join(parts, condition.kind === 'and' ? 'AND' : 'OR');
}

function compileSort({ field, direction }: Sort, asking: Asking): string {
  const isRank = ['rank', 'cf[10019]'].includes(field.toLowerCase());
  const known = isRank ? null : findField(field, asking.site);
  const expressions = isRank ? [RANK_SORT] : known?.sort?.(asking);
  if (!expressions) throw notModelled(`sorting by the JQL field '${field}'`);
  const descending = direction === null ? (known?.sortsDescending ?? false) : direction === 'desc';
  return expressions.map((expression) => `${expression} ${descending ? 'DESC' : 'ASC'}`).join(', ');
}

/** A query as SQL over the `issue` table: only projects that the asker may see, always in a full order. */
export function compileJql(query: JqlQuery, asking: Asking): { readonly where: Sql; readonly orderBy: string } {
  const visible = sql('issue.project_id IN (SELECT value FROM json_each(?))', JSON.stringify(asking.projectIds));
  const wanted = query.where ? [compileCondition(withoutNot(query.where, false), asking)] : [];
  const sorts = query.orderBy.map((sort) => compileSort(sort, asking));
  return { where: join([visible, ...wanted], 'AND'), orderBy: [...sorts, 'issue.id DESC'].join(', ') };
}
