import type { SqlValue } from '../store/store';

/** A piece of SQL with the values for its placeholders, in order. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** A piece with values. */
export const sql = (text: string, ...values: readonly SqlValue[]): Sql => ({ text, values });

/** Always false. */
export const NOTHING: Sql = sql('0');

/** Pieces joined by AND or OR, in parentheses. */
export function join(parts: readonly Sql[], by: 'AND' | 'OR'): Sql {
  if (parts.length === 0) return by === 'OR' ? NOTHING : sql('1');
  return { text: `(${parts.map((part) => part.text).join(` ${by} `)})`, values: parts.flatMap((part) => part.values) };
}

/** The opposite of a piece. */
export const not = (part: Sql): Sql => ({ text: `NOT ${part.text}`, values: part.values });
