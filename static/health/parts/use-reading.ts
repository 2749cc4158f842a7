import { useCallback, useEffect, useRef, useState } from 'react';
import type { ItemReading } from '../../../src/contract/health-list-view';
import type { Problem } from '../../../src/contract/problem';
import type { Kind } from '../../../src/engine/kinds';
import type { IssueState } from '../../issue/use-issue';
import { call } from '../../shared/backend';

/** One item as it reads now. */
export interface Reading {
  /** Null while it is read, and where it could not be. */
  readonly item: ItemReading | null;
  readonly problem: Problem | null;
  readonly again: () => void;
  /** Keeps a person's word on the kind; gives the problem if it did not work. */
  readonly decide: (kind: Kind | null) => Promise<Problem | null>;
  /** Asks for a change of the item, and shows it as it is then. */
  readonly change: IssueState['change'];
}

/** Reads one item after the other, and the `following` one ahead, so that it is there when its turn comes. */
export function useReading(id: string | null, following: string | null): Reading {
  const [items, setItems] = useState<ReadonlyMap<string, ItemReading>>(new Map());
  const [failed, setFailed] = useState<{ readonly id: string; readonly problem: Problem } | null>(null);
  const asked = useRef(new Set<string>());

  const read = useCallback(async (one: string) => {
    if (asked.current.has(one)) return;
    asked.current.add(one);
    const answer = await call('readItem', { id: one });
    if (answer.ok) return setItems((before) => new Map(before).set(one, answer.value));
    asked.current.delete(one);
    setFailed({ id: one, problem: answer.problem });
  }, []);
  useEffect(() => {
    if (id !== null) void read(id);
  }, [id, read]);
  const item = id === null ? null : (items.get(id) ?? null);
  useEffect(() => {
    if (item !== null && following !== null) void read(following);
  }, [item, following, read]);

  return {
    item,
    problem: item === null && failed?.id === id ? failed.problem : null,
    again: () => {
      setFailed(null);
      if (id !== null) void read(id);
    },
    change: async (ask, viewIn) => {
      const answer = await ask();
      const view = answer.ok ? viewIn(answer.value) : null;
      if (view !== null && item !== null && id !== null)
        setItems((before) => new Map(before).set(id, { ...item, view }));
      return answer;
    },
    decide: async (kind) => {
      if (id === null) return null;
      const answer = await call('keepItemDecision', { id, kind });
      if (!answer.ok) return answer.problem;
      setItems((before) => new Map(before).set(id, answer.value));
      return null;
    },
  };
}
