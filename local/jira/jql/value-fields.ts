import { aliasField } from '../issue/properties';
import type { Site } from '../site/site';
import type { SqlValue } from '../store/store';
import { idsNamed } from './choice-fields';
import type { Asking, ClauseField } from './clause-field';
import { COMPARISON, EQUALITY_OR_EMPTY, isNegative, noSuchValue, readValue } from './clause-field';
import type { Clause, Operand } from './query';
import type { Sql } from './sql';
import { join, sql } from './sql';

/** A field with several values, kept in the value index. */
interface ListField {
  readonly names: readonly string[];
  readonly indexedAs: string;
  find(text: string, asking: Asking): readonly SqlValue[];
  call?(operand: Operand & { kind: 'function' }, asking: Asking): readonly SqlValue[] | null;
}

const anyValue = (field: string): Sql => sql('SELECT issue_id FROM issue_value WHERE field = ?', field);

/** Issues with a value at all, or with none. */
function whetherEmpty(field: string, empty: boolean): Sql {
  const any = anyValue(field);
  return { text: `issue.id ${empty ? 'NOT IN' : 'IN'} (${any.text})`, values: any.values };
}

/** Issues with one of the values, or those that have values but none of these: JQL's != skips empty fields. */
function whetherAmong(field: string, values: readonly SqlValue[], negative: boolean): Sql {
  const among = 'SELECT issue_id FROM issue_value WHERE field = ? AND value IN (SELECT value FROM json_each(?))';
  const found = sql(`issue.id ${negative ? 'NOT IN' : 'IN'} (${among})`, field, JSON.stringify(values));
  return negative ? join([found, whetherEmpty(field, false)], 'AND') : found;
}

function valuesOf(operand: Operand, field: ListField, asking: Asking): readonly SqlValue[] {
  const called = operand.kind === 'function' ? field.call?.(operand, asking) : null;
  return called ?? field.find(readValue(operand, field.names[0] ?? ''), asking);
}

function compileList(clause: Clause, field: ListField, asking: Asking): Sql {
  const negative = isNegative(clause.operator);
  const empty = clause.operands.some((operand) => operand.kind === 'empty');
  const named = clause.operands.filter((operand) => operand.kind !== 'empty');
  const values = named.flatMap((operand) => valuesOf(operand, field, asking));
  const parts = [
    ...(empty ? [whetherEmpty(field.indexedAs, !negative)] : []),
    ...(named.length > 0 ? [whetherAmong(field.indexedAs, values, negative)] : []),
  ];
  return join(parts, negative ? 'AND' : 'OR');
}

const listField = (field: ListField): ClauseField => ({
  names: field.names,
  operators: EQUALITY_OR_EMPTY,
  compile: (clause, asking) => compileList(clause, field, asking),
});

function findIn(kind: 'component' | 'version' | 'sprint', name: string): ListField['find'] {
  return (text, { site, projectIds }) => {
    const entries = site.catalog.all(kind).filter(({ projectId }) => projectIds.includes(projectId));
    const ids = idsNamed(entries, text);
    if (ids.length === 0) throw noSuchValue(text, name);
    return ids;
  };
}

const SPRINT_STATES: Readonly<Record<string, string>> = {
  opensprints: 'active',
  closedsprints: 'closed',
  futuresprints: 'future',
};

/** Labels, component, fix version and sprint. */
export const LIST_CLAUSES: readonly ClauseField[] = [
  listField({ names: ['labels'], indexedAs: 'labels', find: (text) => [text.toLowerCase()] }),
  listField({ names: ['component'], indexedAs: 'components', find: findIn('component', 'component') }),
  listField({ names: ['fixVersion'], indexedAs: 'fixVersions', find: findIn('version', 'fixVersion') }),
  listField({
    names: ['sprint', 'cf[10020]'],
    indexedAs: 'sprint',
    find: findIn('sprint', 'sprint'),
    call: ({ name }, { site }) => {
      const state = SPRINT_STATES[name.toLowerCase()];
      const sprints = site.catalog.all('sprint').filter((sprint) => sprint.state === state);
      return state ? sprints.map(({ id }) => id) : null;
    },
  }),
];

function compareNumber({ operator, operands }: Clause, alias: string, field: string): Sql {
  const wanted = Number(readValue(operands[0] ?? { kind: 'empty' }, alias));
  if (Number.isNaN(wanted)) throw noSuchValue(readValue(operands[0] ?? { kind: 'empty' }, alias), alias);
  const found = `SELECT issue_id FROM issue_value WHERE field = ? AND value ${operator} ?`;
  return sql(`issue.id IN (${found})`, field, wanted);
}

function aliasClause(alias: string, type: string): ClauseField {
  const indexedAs = aliasField(alias);
  const isNumber = type === 'number';
  const find: ListField['find'] = (text) => [isNumber ? Number(text) : text.toLowerCase()];
  const compares = (clause: Clause): boolean => ['>', '>=', '<', '<='].includes(clause.operator);
  return {
    names: [alias],
    operators: isNumber ? COMPARISON : EQUALITY_OR_EMPTY,
    compile: (clause, asking) =>
      compares(clause)
        ? compareNumber(clause, alias, indexedAs)
        : compileList(clause, { names: [alias], indexedAs, find }, asking),
  };
}

/** The search aliases that the app's entity properties declare. */
export const aliasClauses = (site: Site): readonly ClauseField[] =>
  site.entityProperties.flatMap(({ values }) =>
    values.flatMap(({ searchAlias, type }) => (searchAlias ? [aliasClause(searchAlias, type)] : [])),
  );
