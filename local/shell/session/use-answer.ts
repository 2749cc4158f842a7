import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Problem } from '../site/answer';

/** What a view has of something that it asked for. Old values stay while they are read again. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'problem'; readonly problem: Problem };

/** What was asked for, the way to ask again, and the way to correct the answer that is there. */
export type Asked<T> = readonly [
  loaded: Loaded<T>,
  reload: () => Promise<void>,
  correct: (change: (value: T) => T) => void,
];

/**
 * Asks when the component appears and whenever `load` changes; late answers to old questions are dropped.
 * Asking again while an answer is on its way asks once more after it, however often.
 */
export function useAnswer<T>(load: () => Promise<Answer<T>>): Asked<T> {
  const [loaded, setLoaded] = useState<{ by: unknown; now: Loaded<T> }>({ by: load, now: { state: 'loading' } });
  const turn = useRef<{ running: Promise<void> | null; again: boolean }>({ running: null, again: false });
  const read = useCallback(async () => {
    const now = toLoaded(await load());
    setLoaded((before) => (before.by === load ? { by: load, now } : before));
  }, [load]);
  const reload = useCallback(() => takeTurn(turn.current, read), [read]);
  const correct = useCallback((change: (value: T) => T) => {
    setLoaded((before) =>
      before.now.state === 'ready' ? { ...before, now: { state: 'ready', value: change(before.now.value) } } : before,
    );
  }, []);
  useEffect(() => {
    setLoaded({ by: load, now: { state: 'loading' } });
    turn.current = { running: null, again: false };
    void takeTurn(turn.current, read);
  }, [load, read]);
  return [loaded.by === load ? loaded.now : { state: 'loading' }, reload, correct];
}

const toLoaded = <T>(answer: Answer<T>): Loaded<T> =>
  answer.ok ? { state: 'ready', value: answer.value } : { state: 'problem', problem: answer.problem };

async function takeTurn(
  turn: { running: Promise<void> | null; again: boolean },
  read: () => Promise<void>,
): Promise<void> {
  if (turn.running) {
    turn.again = true;
    return turn.running;
  }
  const run = async (): Promise<void> => {
    do {
      turn.again = false;
      await read();
    } while (turn.again);
    turn.running = null;
  };
  turn.running = run();
  return turn.running;
}
