import { useState } from 'react';

/** State that this browser remembers; falls back to memory where storage is shut off. */
export function useStored(name: string, initial: string): readonly [string, (value: string) => void] {
  const [value, setValue] = useState(() => readStored(name) ?? initial);
  const change = (next: string): void => {
    setValue(next);
    writeStored(name, next);
  };
  return [value, change];
}

/** What this browser remembers under a name. */
export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(`true-story.${name}`);
  } catch {
    return null;
  }
}

/** Remembers a value in this browser, where it lets us. */
export function writeStored(name: string, value: string): void {
  try {
    localStorage.setItem(`true-story.${name}`, value);
  } catch {
    // Private windows may refuse; the value then lasts as long as the page.
  }
}
