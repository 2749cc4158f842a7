import { useCallback, useEffect, useState } from 'react';
import type { Answer, Problem } from '../site/answer';

/** What a view has of something that it asked for. Old values stay while they are read again. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'problem'; readonly problem: Problem };

/** Asks when the component appears and whenever `load` changes; late answers to old questions are dropped. */
export function useAnswer<T>(load: () => Promise<Answer<T>>): readonly [Loaded<T>, () => Promise<void>] {
  const [loaded, setLoaded] = useState<{ by: unknown; now: Loaded<T> }>({ by: load, now: { state: 'loading' } });
  const read = useCallback(async () => {
    const answer = await load();
    const now: Loaded<T> = answer.ok
      ? { state: 'ready', value: answer.value }
      : { state: 'problem', problem: answer.problem };
    setLoaded((before) => (before.by === load ? { by: load, now } : before));
  }, [load]);
  useEffect(() => {
    setLoaded({ by: load, now: { state: 'loading' } });
    void read();
  }, [load, read]);
  return [loaded.by === load ? loaded.now : { state: 'loading' }, read];
}
