import { badRequest, notModelled } from '../site/jira-problem';
import type { Clause, Condition, JqlQuery, Operand, Operator, Sort } from './query';
import type { Token } from './tokens';
import { syntaxProblem, tokenise } from './tokens';

const MOST_SORTS = 7;
const SYMBOLS: ReadonlySet<string> = new Set<Operator>(['=', '!=', '~', '!~', '>', '>=', '<', '<=']);

/** A place in the tokens of one query, moving on as they are taken. */
interface Reader {
  token(): Token;
  take(): Token;
  /** Whether the token is one of these words or symbols, unquoted. */
  is(...texts: readonly string[]): boolean;
  takeIf(...texts: readonly string[]): boolean;
  expect(text: string): void;
  shown(): string;
  problem(message: string): Error;
}

function readTokens(jql: string): Reader {
  const tokens = tokenise(jql);
  let next = 0;
  const token = (): Token => tokens[next] ?? { kind: 'end', text: '', at: jql.length };
  const take = (): Token => {
    const taken = token();
    next += 1;
    return taken;
  };
  const is: Reader['is'] = (...texts) => token().kind !== 'string' && texts.includes(token().text.toLowerCase());
  const takeIf: Reader['takeIf'] = (...texts) => {
    const found = is(...texts);
    if (found) next += 1;
    return found;
  };
  const shown = (): string => (token().kind === 'end' ? 'the end of the query' : `'${token().text}'`);
  const problem = (message: string): Error => syntaxProblem(jql, token().at, message);
  const expect = (text: string): void => {
    if (!takeIf(text)) throw problem(`Expecting '${text}' but got ${shown()}.`);
  };
  return { token, take, is, takeIf, expect, shown, problem };
}

function readArguments(reader: Reader): readonly string[] {
  const values: string[] = [];
  reader.expect('(');
  while (!reader.takeIf(')')) {
    if (values.length > 0) reader.expect(',');
    values.push(reader.take().text);
  }
  return values;
}

function readOperand(reader: Reader): Operand {
  const { kind } = reader.token();
  if (kind === 'symbol' || kind === 'end') {
    throw reader.problem(`Expecting either a value, list or function but got ${reader.shown()}.`);
  }
  if (reader.is('empty', 'null')) {
    reader.take();
    return { kind: 'empty' };
  }
  const { text } = reader.take();
  if (kind === 'word' && reader.is('(')) return { kind: 'function', name: text, arguments: readArguments(reader) };
  return { kind: 'value', text };
}

function readList(reader: Reader): readonly Operand[] {
  if (!reader.is('(')) {
    const operand = readOperand(reader);
    if (operand.kind === 'function') return [operand];
    throw reader.problem('The operator needs a list of values in parentheses.');
  }
  reader.take();
  const operands = [readOperand(reader)];
  while (reader.takeIf(',')) operands.push(readOperand(reader));
  reader.expect(')');
  return operands;
}

function readWordOperator(reader: Reader): Operator | null {
  if (reader.takeIf('in')) return 'in';
  if (reader.takeIf('is')) return reader.takeIf('not') ? 'is not' : 'is';
  if (!reader.takeIf('not')) return null;
  reader.expect('in');
  return 'not in';
}

function readOperator(reader: Reader): Operator {
  if (reader.is('was', 'changed')) throw notModelled(`the JQL operator '${reader.token().text}'`);
  if (SYMBOLS.has(reader.token().text) && reader.token().kind === 'symbol') return reader.take().text as Operator;
  const word = readWordOperator(reader);
  if (word) return word;
  const wanted = "'=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN' and 'IS'";
  throw reader.problem(`Expecting operator but got ${reader.shown()}. The valid operators are ${wanted}.`);
}

function readClause(reader: Reader): Clause {
  const { kind } = reader.token();
  if (kind === 'symbol' || kind === 'end') throw reader.problem(`Expecting a field name but got ${reader.shown()}.`);
  const field = reader.take().text;
  const operator = readOperator(reader);
  const operands = operator === 'in' || operator === 'not in' ? readList(reader) : [readOperand(reader)];
  return { kind: 'clause', field, operator, operands };
}

function readNot(reader: Reader): Condition {
  if (reader.takeIf('not', '!')) return { kind: 'not', part: readNot(reader) };
  if (!reader.takeIf('(')) return readClause(reader);
  const inner = readOr(reader);
  reader.expect(')');
  return inner;
}

function readAnd(reader: Reader): Condition {
  const parts = [readNot(reader)];
  while (reader.takeIf('and', '&', '&&')) parts.push(readNot(reader));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'and', parts };
}

function readOr(reader: Reader): Condition {
  const parts = [readAnd(reader)];
  while (reader.takeIf('or', '|', '||')) parts.push(readAnd(reader));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'or', parts };
}

function readSort(reader: Reader): Sort {
  if (reader.token().kind === 'symbol' || reader.token().kind === 'end') {
    throw reader.problem(`Expecting a field name but got ${reader.shown()}.`);
  }
  const field = reader.take().text;
  if (reader.takeIf('asc')) return { field, direction: 'asc' };
  return { field, direction: reader.takeIf('desc') ? 'desc' : null };
}

function readOrderBy(reader: Reader): readonly Sort[] {
  if (!reader.takeIf('order')) return [];
  reader.expect('by');
  const sorts = [readSort(reader)];
  while (reader.takeIf(',')) sorts.push(readSort(reader));
  if (sorts.length > MOST_SORTS) throw badRequest(`The maximum number of fields in 'order by' is ${MOST_SORTS}.`);
  return sorts;
}

/** Parses a query; throws Jira's 400 with the place of the first fault. */
export function parseJql(jql: string): JqlQuery {
  const reader = readTokens(jql);
  const where = reader.token().kind === 'end' || reader.is('order') ? null : readOr(reader);
  const orderBy = readOrderBy(reader);
  if (reader.token().kind === 'end') return { where, orderBy };
  throw reader.problem(`Expecting either 'OR' or 'AND' but got ${reader.shown()}.`);
}
