/** Where the page is; every one of them has an address of its own. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'backlog'; readonly space: string }
  | { readonly page: 'items'; readonly space: string | null; readonly query: string }
  | { readonly page: 'module'; readonly space: string; readonly module: string; readonly rest: string }
  | { readonly page: 'issue'; readonly key: string }
  | { readonly page: 'dashboard' }
  | { readonly page: 'import' }
  | { readonly page: 'trace' }
  | { readonly page: 'nowhere'; readonly path: string };

/** Reads an address. */
export function readRoute(address: string): Route {
  const url = new URL(address, 'http://here');
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const [first = '', ...rest] = parts.map(decode);
  return READERS[first]?.(rest, url) ?? { page: 'nowhere', path: url.pathname };
}

type Reader = (rest: readonly string[], url: URL) => Route | null;

const queryOf = (url: URL): string => url.searchParams.get('q') ?? '';
const alone = (rest: readonly string[], route: Route): Route | null => (rest.length === 0 ? route : null);

const READERS: Readonly<Record<string, Reader>> = {
  '': () => ({ page: 'home' }),
  browse: ([key]) => (key === undefined ? null : { page: 'issue', key }),
  items: (rest, url) => alone(rest, { page: 'items', space: null, query: queryOf(url) }),
  dashboard: (rest) => alone(rest, { page: 'dashboard' }),
  import: (rest) => alone(rest, { page: 'import' }),
  trace: (rest) => alone(rest, { page: 'trace' }),
  spaces: ([space, tab = 'backlog', module, ...path], url) => {
    if (space === undefined) return null;
    if (tab === 'backlog') return { page: 'backlog', space };
    if (tab === 'items') return { page: 'items', space, query: queryOf(url) };
    if (tab !== 'apps' || module === undefined) return null;
    const rest = path.length > 0 ? `/${path.join('/')}` : '';
    return { page: 'module', space, module, rest: rest + url.search + url.hash };
  },
};

/** Writes the address of a route. */
export function pathOf(route: Route): string {
  switch (route.page) {
    case 'home':
      return '/';
    case 'backlog':
      return `/spaces/${encodeURIComponent(route.space)}/backlog`;
    case 'items': {
      const base = route.space === null ? '/items' : `/spaces/${encodeURIComponent(route.space)}/items`;
      return route.query === '' ? base : `${base}?q=${encodeURIComponent(route.query)}`;
    }
    case 'module':
      return `/spaces/${encodeURIComponent(route.space)}/apps/${encodeURIComponent(route.module)}${route.rest}`;
    case 'issue':
      return `/browse/${encodeURIComponent(route.key)}`;
    case 'dashboard':
    case 'import':
    case 'trace':
      return `/${route.page}`;
    case 'nowhere':
      return route.path;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
