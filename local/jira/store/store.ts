import Database from 'libsql';
import { SCHEMA } from './schema';

/** What SQLite takes; never a boolean, which the native library cannot bind. */
export type SqlValue = string | number | null;

/** The embedded database, synchronous. */
export interface Store {
  all<Row>(sql: string, ...values: readonly SqlValue[]): readonly Row[];
  get<Row>(sql: string, ...values: readonly SqlValue[]): Row | undefined;
  /** Gives the id of the inserted row. */
  run(sql: string, ...values: readonly SqlValue[]): number;
  /** Runs the work in one transaction, or in the one that is already open; rolls back where it throws. */
  within<T>(work: () => T): T;
  clear(): void;
  close(): void;
}

const TABLES = SCHEMA.flatMap(
  (statement) => /^CREATE (?:VIRTUAL )?TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [],
);
const CACHED_STATEMENTS = 500;

type Statement = Database.Statement<SqlValue[]>;

/** Opens the database file, making it where there is none. What is committed survives a kill. */
export function openStore(file: string): Store {
  const db = new Database(file);
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('PRAGMA synchronous = NORMAL');
  for (const statement of SCHEMA) db.exec(statement);
  const statements = new Map<string, Statement>();
  const prepare = (sql: string): Statement => {
    const known = statements.get(sql);
    if (known) return known;
    if (statements.size >= CACHED_STATEMENTS) statements.clear();
    const made = db.prepare<SqlValue[]>(sql);
    statements.set(sql, made);
    return made;
  };
  const within = <T>(work: () => T): T => (db.inTransaction ? work() : db.transaction(work)());
  return {
    all: <Row>(sql: string, ...values: readonly SqlValue[]) => prepare(sql).all(...values) as Row[],
    get: <Row>(sql: string, ...values: readonly SqlValue[]) => prepare(sql).get(...values) as Row | undefined,
    run: (sql, ...values) => Number(prepare(sql).run(...values).lastInsertRowid),
    within,
    clear: () =>
      within(() => {
        for (const table of TABLES) db.exec(`DELETE FROM ${table}`);
      }),
    close: () => {
      statements.clear();
      db.close();
    },
  };
}
