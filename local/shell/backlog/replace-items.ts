import type { Item } from '../site/item';

/** Puts newer readings of items in the place of the older ones; items that were not there come last, as by rank. */
export function replaceItems(items: readonly Item[], newer: readonly Item[]): readonly Item[] {
  const byId = new Map(newer.map((item) => [item.id, item]));
  const known = new Set(items.map(({ id }) => id));
  return [...items.map((item) => byId.get(item.id) ?? item), ...newer.filter(({ id }) => !known.has(id))];
}
