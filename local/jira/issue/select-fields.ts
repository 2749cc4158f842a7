import type { Field } from '../fields/field';
import { FIELDS } from '../fields/fields';

function fieldsNamed(name: string): readonly Field[] {
  const all = [...FIELDS.values()];
  if (name === '*all') return all;
  if (name === '*navigable') return all.filter((field) => field.navigable);
  return all.filter((field) => field.id === name);
}

/** Which fields an answer shows, from names like `*all`, `summary` and `-comment`; unknown names are ignored. */
export function selectFields(names: readonly string[] | null, fallback: '*all' | '*navigable'): ReadonlySet<Field> {
  const wanted = names ?? [];
  const picked = wanted.filter((name) => !name.startsWith('-'));
  const left = new Set(wanted.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  const selected = (picked.length > 0 ? picked : [fallback]).flatMap(fieldsNamed);
  return new Set(selected.filter((field) => !left.has(field.id)));
}
