import { useEffect, useRef } from 'react';
import type { Answer } from '../../src/contract/problem';

interface AskAgain<T> {
  /** Whether there is anything to ask for at present. */
  readonly on: boolean;
  readonly everyMs: number;
  readonly ask: () => Promise<Answer<T>>;
  readonly take: (answer: Answer<T>) => void;
}

/** After a failure it is asked less often. */
const PATIENCE = 4;

/**
 * Asks how something goes for as long as it is `on`. The wait begins when an answer is there: an answer may take longer
 * than the wait, and questions side by side would do their work twice. What comes when it is off again is dropped.
 */
export function useAskAgain<T>(asking: AskAgain<T>): void {
  const latest = useRef(asking);
  latest.current = asking;
  const { on } = asking;
  useEffect(() => {
    if (!on) return undefined;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout>;
    const askAfter = (ms: number) => {
      timer = setTimeout(async () => {
        const answer = await latest.current.ask();
        if (isOver) return;
        latest.current.take(answer);
        askAfter(answer.ok ? latest.current.everyMs : PATIENCE * latest.current.everyMs);
      }, ms);
    };
    askAfter(latest.current.everyMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [on]);
}
