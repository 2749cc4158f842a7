import { useCallback, useState } from 'react';
import { useSession } from '../session/session';
import { type Loaded, useAnswer } from '../session/use-answer';
import { useLive } from '../session/use-live';
import type { Item } from '../site/item';
import { searchItems } from '../site/search-items';

/** The items of one space as they are now, and the key of the one that changed last. */
export interface LiveBacklog {
  readonly loaded: Loaded<readonly Item[]>;
  readonly fresh: string | null;
  readonly reload: () => Promise<void>;
}

/** Reads a space's items by rank and keeps them up to date while the component is there. */
export function useBacklog(space: string): LiveBacklog {
  const { ask, fieldIds } = useSession();
  const [fresh, setFresh] = useState<string | null>(null);
  const load = useCallback(async () => {
    const answer = await searchItems(ask, fieldIds, { jql: `project = "${space}" ORDER BY Rank ASC` });
    return answer.ok ? { ok: true as const, value: answer.value.items } : answer;
  }, [ask, fieldIds, space]);
  const [loaded, reload] = useAnswer(load);
  useLive((keys) => {
    const here = keys.filter((key) => key.startsWith(`${space}-`));
    if (here.length === 0) return;
    setFresh(here.at(-1) ?? null);
    void reload();
  });
  return { loaded, fresh, reload };
}
