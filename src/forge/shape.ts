import * as v from 'valibot';

/** What a value must look like to count as a T. */
export type Shape<T> = v.GenericSchema<unknown, T>;

const AT_FIRST_FLAW = { abortEarly: true };

/** The value where it has this shape, without what the shape does not name; null where it has not. */
export function shaped<T>(shape: Shape<T>, value: unknown): T | null {
  const read = v.safeParse(shape, value, AT_FIRST_FLAW);
  return read.success ? read.output : null;
}

/** A call that does not have the shape it should. It says no more: valibot's own error quotes what came. */
export class NotShaped extends Error {
  override readonly name = 'NotShaped';
}

/** As `shaped`, of what a call brings; throws where it has not this shape. */
export function asked<T>(shape: Shape<T>, value: unknown): T {
  const read = shaped(shape, value);
  if (read === null) throw new NotShaped();
  return read;
}

/** An object by whatever keys, as it is. Valibot alone would take a list for one. */
export const ObjectShape = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** An object of which no key need be there: without the first check, a list would pass for one. */
export const sparse = <const E extends v.ObjectEntries>(entries: E) => v.pipe(ObjectShape, v.object(entries));

/** An object by whatever keys whose values all have this shape, as it is. */
export const recordOf = <T>(shape: Shape<T>) =>
  v.custom<Readonly<Record<string, T>>>(
    (value) => v.is(ObjectShape, value) && Object.values(value).every((entry) => v.is(shape, entry)),
  );

/** What has one of two shapes. */
export const either = <A, B>(one: Shape<A>, other: Shape<B>) => v.lazy((value) => (v.is(one, value) ? one : other));

/** A text that looks like this. */
export const textLike = (pattern: RegExp) =>
  v.pipe(
    v.string(),
    v.check((text) => pattern.test(text)),
  );

/** A text of at most so many letters. */
export const textUpTo = (most: number) =>
  v.pipe(
    v.string(),
    v.check((text) => text.length <= most),
  );

/** A kind by its name. */
export const KindShape = v.picklist(['story', 'enabler', 'spike', 'technical-task']);

/** Jira's numeric id of an issue or project. */
export const IdShape = textLike(/^\d+$/);
