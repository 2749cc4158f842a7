import type { JiraEvent, OpenJiraOptions } from '../stand-in';
import { openStore } from '../store/store';
import { openCatalog } from './catalog';
import { openPermissions } from './permissions';
import type { Site } from './site';

const DEFAULT_BASE_URL = 'http://localhost:8030';

/** Opens the database with what is kept in memory of it. */
export function openSite(options: OpenJiraOptions, publish: (event: JiraEvent) => void): Site {
  const store = openStore(options.file);
  const catalog = openCatalog(store);
  const permissions = openPermissions(store, () => catalog.all('project').map(({ id }) => id));
  const now = options.now ?? (() => new Date());
  const skipTo = (counter: string, value: number): void => {
    store.run('INSERT OR REPLACE INTO counter (name, value) VALUES (?, ?)', counter, value);
  };
  return {
    store,
    catalog,
    permissions,
    entityProperties: options.entityProperties ?? [],
    baseUrl: options.baseUrl ?? DEFAULT_BASE_URL,
    search: { lagMs: 0 },
    languages: new Map(),
    now: () => now().getTime(),
    publish,
    skipTo,
    next: (counter, first) => {
      const row = store.get<{ value: number }>('SELECT value FROM counter WHERE name = ?', counter);
      const value = (row?.value ?? first - 1) + 1;
      skipTo(counter, value);
      return value;
    },
  };
}
