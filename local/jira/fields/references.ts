import * as v from 'valibot';
import { FieldProblem } from './field';

const reference = v.looseObject({
  id: v.optional(v.union([v.string(), v.number()])),
  key: v.optional(v.string()),
  name: v.optional(v.string()),
  accountId: v.optional(v.nullable(v.string())),
});

/** An `{id}`, `{key}`, `{name}` or `{accountId}` as Jira takes it for most fields. */
export interface Reference {
  readonly id?: string;
  readonly key?: string;
  readonly name?: string;
  readonly accountId?: string | null;
}

/** Reads a reference, or throws what Jira says of anything else. */
export function readReference(value: unknown): Reference {
  const read = v.safeParse(reference, value);
  if (!read.success) throw new FieldProblem('data was not an object');
  const { id, key, name, accountId } = read.output;
  return {
    ...(id !== undefined && { id: String(id) }),
    ...(key !== undefined && { key }),
    ...(name !== undefined && { name }),
    ...(accountId !== undefined && { accountId }),
  };
}

/** Reads a string, or throws what Jira says of anything else. */
export function readString(value: unknown): string {
  if (typeof value !== 'string') throw new FieldProblem('Operation value must be a string');
  return value;
}

/** The list after one operation: a set replaces, an add appends what is new, a remove takes away. */
export function editList<T>(
  present: readonly T[],
  operation: 'set' | 'add' | 'remove',
  values: readonly T[],
): readonly T[] {
  if (operation === 'remove') return present.filter((value) => !values.includes(value));
  return [...new Set(operation === 'set' ? values : [...present, ...values])];
}
