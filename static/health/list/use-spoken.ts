import { useEffect, useRef, useState } from 'react';

const EVERY_MS = 10_000;

/** Words that change all the time, slowed down so that a reader hears them every ten seconds at most. */
export function useSpoken(words: string): string {
  const [spoken, setSpoken] = useState(words);
  const latest = useRef(words);
  latest.current = words;
  useEffect(() => {
    const timer = setInterval(() => setSpoken(latest.current), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return spoken;
}
