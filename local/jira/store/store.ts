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
/** Goes up with every change of the schema that older files do not fit. */
const VERSION = 1;

type Statement = Database.Statement<SqlValue[]>;

function checkVersion(db: Database.Database, file: string): void {
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  const made = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'issue'").get() !== undefined;
  if (made && version !== VERSION) {
    db.close();
    throw new Error(`${file} was made by another version of the local Jira. Delete it to start anew.`);
  }
  db.exec(`PRAGMA user_version = ${VERSION}`);
}

/** Opens the database file, making it where there is none. What is committed survives a kill. */
export function openStore(file: string): Store {
  const db = new Database(file);
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('PRAGMA synchronous = NORMAL');
  checkVersion(db, file);
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
