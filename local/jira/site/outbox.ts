import type { JiraEvent } from '../stand-in';

/** Events wait here until the call that caused them is committed. */
export interface Outbox {
  readonly publish: (event: JiraEvent) => void;
  readonly listen: (listener: (event: JiraEvent) => void) => void;
  /** Sends what waits; where nothing was committed, drops it. */
  readonly flush: (committed: boolean) => void;
}

/** Opens an empty outbox. */
export function openOutbox(): Outbox {
  const listeners: ((event: JiraEvent) => void)[] = [];
  const waiting: JiraEvent[] = [];
  return {
    publish: (event) => waiting.push(event),
    listen: (listener) => listeners.push(listener),
    flush: (committed) => {
      const events = waiting.splice(0);
      if (!committed) return;
      for (const event of events) for (const listener of listeners) listener(event);
    },
  };
}
