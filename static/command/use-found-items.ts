import { useEffect, useState } from 'react';
import type { FoundItem } from '../../src/contract/found-item';
import type { Answer } from '../../src/contract/problem';
import { call } from '../shared/backend';

/** A pause in typing after which it is worth to look. */
const PAUSE_MS = 250;

interface Found {
  readonly words: string;
  readonly answer: Answer<readonly FoundItem[]>;
}

/** Looks for items by words a moment after the last key stroke; null until there is an answer to these words. */
export function useFoundItems(words: string) {
  const [found, setFound] = useState<Found | null>(null);
  const [tries, setTries] = useState(0);
  const asked = words.trim();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same once more
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const answer = await call('findItems', { words: asked });
      if (isCurrent) setFound({ words: asked, answer });
    };
    const timer = setTimeout(() => void look(), asked === '' ? 0 : PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asked, tries]);
  return {
    // The answer to the words before would be chosen from by an Enter that was meant for these.
    answer: found?.words === asked ? found.answer : null,
    again: () => {
      setFound(null);
      setTries(tries + 1);
    },
  };
}
