import type { Store } from './open-store';

/** One kept value. Times in milliseconds since 1970. */
export interface Row {
  readonly key: string;
  readonly value: unknown;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt: number | null;
}

/** Plain values, secrets and each entity live in spaces of their own. */
export type Space = 'kvs' | 'secret' | `entity:${string}`;

/** Keeps rows in the database; expired ones are as good as gone. */
export interface Rows {
  get(space: Space, key: string): Row | null;
  put(space: Space, key: string, write: { readonly text: string; readonly expiresAt: number | null }): Row;
  delete(space: Space, key: string): boolean;
  /** Up to `limit` rows in key order, after `after`, whose keys begin with `prefix`. */
  list(space: Space, page: { readonly prefix: string; readonly after: string; readonly limit: number }): readonly Row[];
  all(space: Space): readonly Row[];
}

interface Stored {
  readonly key: string;
  readonly value: string;
  readonly created_at: number;
  readonly updated_at: number;
  readonly expires_at: number | null;
}

const LIVE = '(expires_at IS NULL OR expires_at > ?)';

const toRow = (stored: Stored): Row => ({
  key: stored.key,
  value: JSON.parse(stored.value),
  createdAt: stored.created_at,
  updatedAt: stored.updated_at,
  expiresAt: stored.expires_at,
});

/** Prepares access to the rows; `now` in milliseconds since 1970. */
export function openRows(store: Store, now: () => number): Rows {
  const one = store.prepare(`SELECT * FROM kvs WHERE space = ? AND key = ? AND ${LIVE}`);
  const every = store.prepare(`SELECT * FROM kvs WHERE space = ? AND ${LIVE} ORDER BY key`);
  const page = store.prepare(
    `SELECT * FROM kvs WHERE space = ? AND ${LIVE} AND key > ? AND substr(key, 1, ?) = ? ORDER BY key LIMIT ?`,
  );
  const remove = store.prepare('DELETE FROM kvs WHERE space = ? AND key = ?');
  const write = store.prepare('INSERT OR REPLACE INTO kvs VALUES (?, ?, ?, ?, ?, ?)');

  const get = (space: Space, key: string): Row | null => {
    const found = one.get(space, key, now()) as Stored | undefined;
    return found ? toRow(found) : null;
  };
  return {
    get,
    put(space, key, { text, expiresAt }) {
      const at = now();
      const createdAt = get(space, key)?.createdAt ?? at;
      write.run(space, key, text, createdAt, at, expiresAt);
      return { key, value: JSON.parse(text), createdAt, updatedAt: at, expiresAt };
    },
    delete(space, key) {
      const was = get(space, key) !== null;
      remove.run(space, key);
      return was;
    },
    list: (space, { prefix, after, limit }) =>
      (page.all(space, now(), after, prefix.length, prefix, limit) as Stored[]).map(toRow),
    all: (space) => (every.all(space, now()) as Stored[]).map(toRow),
  };
}
