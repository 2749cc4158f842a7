import { useEffect, useRef } from 'react';
import { count } from '../../shared/numbers';
import type { Rows } from './use-rows';
import type { Selection } from './use-selection';

interface SelectAllProps {
  readonly rows: Rows;
  readonly places: readonly number[] | null;
  readonly selection: Selection;
}

/** Chooses every item of the list, or of what a search left of it; a change takes 1,000 at a time. */
export function SelectAll({ rows, places, selection }: SelectAllProps) {
  const input = useRef<HTMLInputElement>(null);
  const ids =
    places === null
      ? (rows.list?.ids ?? [])
      : places.flatMap((place) => {
          const item = rows.items.get(place);
          return item === undefined ? [] : [item.id];
        });
  const chosen = ids.filter((id) => selection.ids.has(id)).length;
  const all = chosen > 0 && chosen === ids.length;
  useEffect(() => {
    if (input.current !== null) input.current.indeterminate = chosen > 0 && !all;
  });
  const short = places === null && ids.length < (rows.list?.total ?? 0);
  return (
    <input
      ref={input}
      type="checkbox"
      aria-label={short ? `Select the first ${count(ids.length)} items` : 'Select all items'}
      checked={all}
      onChange={() => selection.set(ids, !all)}
    />
  );
}
