import { useCallback, useState } from 'react';

/** Which items are chosen, by id, in the order in which they were. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly set: (ids: readonly string[], chosen: boolean) => void;
  readonly clear: () => void;
}

/** Items chosen in a list; they stay chosen while it is sorted and searched. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const set = useCallback((changed: readonly string[], chosen: boolean) => {
    setIds((before) => {
      const after = new Set(before);
      for (const id of changed) chosen ? after.add(id) : after.delete(id);
      return after;
    });
  }, []);
  return { ids, set, clear: useCallback(() => setIds(new Set()), []) };
}
