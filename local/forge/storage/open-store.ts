import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';

export type Store = Database.Database;

const TABLES = `
  CREATE TABLE IF NOT EXISTS kvs (
    space TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, expires_at INTEGER,
    PRIMARY KEY (space, key)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS work (
    id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, module_key TEXT NOT NULL, body TEXT NOT NULL,
    job_id TEXT, lane TEXT, lane_limit INTEGER, due_at INTEGER NOT NULL, retries INTEGER NOT NULL DEFAULT 0, retry TEXT
  );
  CREATE INDEX IF NOT EXISTS work_due ON work (due_at, id);
  CREATE TABLE IF NOT EXISTS jobs (
    job_id TEXT NOT NULL, queue TEXT NOT NULL, success INTEGER NOT NULL DEFAULT 0, failed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (job_id, queue)
  ) WITHOUT ROWID;`;

/** Opens what Forge keeps for the app (storage, waiting events); `file` may be ':memory:'. */
export function openStore(file: string): Store {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const store = new Database(file);
  store.pragma('journal_mode = WAL');
  store.pragma('synchronous = NORMAL');
  store.exec(TABLES);
  return store;
}

/** Forgets everything in it. */
export function emptyStore(store: Store): void {
  store.exec('DELETE FROM kvs; DELETE FROM work; DELETE FROM jobs;');
}
