import { useEffect, useState } from 'react';
import type { WordsReading } from '../../../src/contract/health-list-view';
import type { Problem } from '../../../src/contract/problem';
import { call } from '../../shared/backend';

const AFTER_MS = 400;

interface ReadWords {
  /** What the words read as; of the wording before, while the newest is read. */
  readonly words: WordsReading | null;
  readonly problem: Problem | null;
}

/** Reads a wording a moment after the last key stroke; nothing is saved. */
export function useWords(summary: string, description: string): ReadWords {
  const [read, setRead] = useState<ReadWords>({ words: null, problem: null });
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await call('readWords', { summary, description });
      if (!current) return;
      setRead((before) =>
        answer.ok ? { words: answer.value, problem: null } : { words: before.words, problem: answer.problem },
      );
    }, AFTER_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [summary, description]);
  return read;
}
