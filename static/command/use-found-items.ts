import { useEffect, useState } from 'react';
import type { FoundItem } from '../../src/contract/found-item';
import type { Answer } from '../../src/contract/problem';
import { call } from '../shared/backend';

/** A pause in typing after which it is worth to look. */
const PAUSE_MS = 250;

/** Looks for items by words a moment after the last key stroke; null until the first answer is there. */
export function useFoundItems(words: string) {
  const [answer, setAnswer] = useState<Answer<readonly FoundItem[]> | null>(null);
  const [tries, setTries] = useState(0);
  const asked = words.trim();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same once more
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const found = await call('findItems', { words: asked });
      if (isCurrent) setAnswer(found);
    };
    const timer = setTimeout(() => void look(), asked === '' ? 0 : PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asked, tries]);
  return {
    answer,
    again: () => {
      setAnswer(null);
      setTries(tries + 1);
    },
  };
}
