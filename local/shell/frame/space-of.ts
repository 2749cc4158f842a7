import type { Route } from '../route/route';

/** The key of the space that a route is in, or null. */
export function spaceOf(route: Route): string | null {
  if (route.page === 'issue') return route.key.replace(/-\d+$/, '').toUpperCase();
  return 'space' in route ? route.space : null;
}
