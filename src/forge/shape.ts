import * as v from '@badrap/valita';

/** The value where it has this shape, without what the shape does not name; null where it has not. */
export function shaped<T>(shape: v.Type<T>, value: unknown): T | null {
  const read = shape.try(value, { mode: 'strip' });
  return read.ok ? read.value : null;
}

/** A kind by its name. */
export const KindShape = v.union(
  v.literal('story'),
  v.literal('enabler'),
  v.literal('spike'),
  v.literal('technical-task'),
);

/** Jira's numeric id of an issue or project. */
export const IdShape = v.string().assert((id) => /^\d+$/.test(id), 'not an id');
