type Listener = (payload: unknown) => void;

/** Events between the screens of one page; the page itself may take part. */
export interface EventBus {
  on(event: string, listener: Listener): void;
  off(event: string, listener: Listener): void;
  emit(event: string, payload: unknown): void;
}

/** Opens a bus without listeners. */
function createEventBus(): EventBus {
  const listeners = new Map<string, Set<Listener>>();
  return {
    on(event, listener) {
      const present = listeners.get(event) ?? new Set();
      listeners.set(event, present.add(listener));
    },
    off(event, listener) {
      listeners.get(event)?.delete(listener);
    },
    emit(event, payload) {
      for (const listener of [...(listeners.get(event) ?? [])]) listener(payload);
    },
  };
}

/** The bus that all screens of this page share. */
export const screenEvents = createEventBus();
