import { useCallback, useState } from 'react';
import { useSession } from '../session/session';
import { type Loaded, useAnswer } from '../session/use-answer';
import { useLive } from '../session/use-live';
import { good, then } from '../site/answer';
import type { Item } from '../site/item';
import { searchItems } from '../site/search-items';
import { replaceItems } from './replace-items';

/** The items of one space as they are now, and the key of the one that changed last. */
export interface LiveBacklog {
  readonly loaded: Loaded<readonly Item[]>;
  readonly fresh: string | null;
  readonly reload: () => Promise<void>;
}

// Past this many changes at once, reading everything again is the shorter way.
const MOST_AT_ONCE = 50;

/** Reads a space's items by rank and keeps them up to date while the component is there. */
export function useBacklog(space: string): LiveBacklog {
  const { ask, fieldIds } = useSession();
  const [fresh, setFresh] = useState<string | null>(null);
  const load = useCallback(
    () =>
      then(searchItems(ask, fieldIds, { jql: `project = "${space}" ORDER BY Rank ASC` }), ({ items }) => good(items)),
    [ask, fieldIds, space],
  );
  const [loaded, reload, correct] = useAnswer<readonly Item[]>(load);
  const update = async (keys: readonly string[]): Promise<void> => {
    if (keys.length > MOST_AT_ONCE) return reload();
    const found = await searchItems(ask, fieldIds, { jql: `key IN (${keys.join(', ')})` });
    // A key that is gone makes Jira refuse the whole question.
    if (!found.ok) return reload();
    correct((items) => replaceItems(items, found.value.items));
  };
  useLive((keys) => {
    const here = keys.filter((key) => key.startsWith(`${space}-`));
    if (here.length === 0) return;
    setFresh(here.at(-1) ?? null);
    void update(here);
  });
  return { loaded, fresh, reload };
}
