import type { Account } from '../site/accounts';
import { badRequest } from '../site/jira-problem';
import type { Site } from '../site/site';
import type { Moment } from './jql-date';
import type { Clause, Operand, Operator } from './query';
import type { Sql } from './sql';

/** Who asks, of which site, and when. */
export interface Asking {
  readonly site: Site;
  readonly account: Account | null;
  readonly projectIds: readonly number[];
  readonly moment: Moment;
}

/** A field that JQL knows: which operators it takes, what a clause means, and how it sorts. */
export interface ClauseField {
  readonly names: readonly string[];
  readonly operators: ReadonlySet<Operator>;
  compile(clause: Clause, asking: Asking): Sql;
  /** The SQL expressions to sort by, one after the other; absent where the field does not sort here. */
  readonly sort?: (asking: Asking) => readonly string[];
  readonly sortsDescending?: boolean;
}

const set = (...operators: readonly Operator[]): ReadonlySet<Operator> => new Set(operators);

export const EQUALITY = set('=', '!=', 'in', 'not in');
export const EQUALITY_OR_EMPTY = set('=', '!=', 'in', 'not in', 'is', 'is not');
export const COMPARISON = set('=', '!=', 'in', 'not in', 'is', 'is not', '>', '>=', '<', '<=');
export const CONTAINS = set('~', '!~', 'is', 'is not');

/** Whether the operator takes away what it finds. */
export const isNegative = (operator: Operator): boolean => ['!=', 'not in', 'is not', '!~'].includes(operator);

/** 400 for a value that the field does not have. */
export const noSuchValue = (value: string, field: string): Error =>
  badRequest(`The value '${value}' does not exist for the field '${field}'.`);

/** The text of a value operand; functions and EMPTY are not values. */
export function readValue(operand: Operand, field: string): string {
  if (operand.kind === 'value') return operand.text;
  if (operand.kind === 'empty') throw badRequest(`The field '${field}' does not support searching for an empty value.`);
  throw badRequest(
    `Unable to find JQL function '${operand.name}(${operand.arguments.join(', ')})' for the field '${field}'.`,
  );
}
