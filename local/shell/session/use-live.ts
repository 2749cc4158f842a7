import { useEffect, useRef } from 'react';
import { type LiveEvent, listen } from './live';

/** Calls back with the keys of issues that changed on the server, while the component is there. */
export function useLive(onIssues: (keys: readonly string[]) => void): void {
  useLiveEvents((event) => {
    if (event.type === 'issues') onIssues(event.keys);
  });
}

/** Calls back with everything that the server tells, while the component is there. */
export function useLiveEvents(onEvent: (event: LiveEvent) => void): void {
  const latest = useRef(onEvent);
  latest.current = onEvent;
  useEffect(() => listen((event) => latest.current(event)), []);
}
