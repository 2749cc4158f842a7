import { useSyncExternalStore } from 'react';
import { pathOf, type Route, readRoute } from './route';

const listeners = new Set<() => void>();

const here = (): string => location.pathname + location.search + location.hash;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** The present address; the component is drawn again when it changes. */
export const useAddress = (): string => useSyncExternalStore(subscribe, here);

/** The present route. */
export const useRoute = (): Route => readRoute(useAddress());

/** Goes to an address of this page; `replace` leaves no step to go back to. */
export function go(to: Route | string, how: 'push' | 'replace' = 'push'): void {
  const path = typeof to === 'string' ? to : pathOf(to);
  if (path === here()) return;
  if (how === 'push') history.pushState(null, '', path);
  else history.replaceState(null, '', path);
  for (const listener of listeners) listener();
}
