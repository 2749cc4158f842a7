/**
 * The tables. `entry` holds the small things that are read whole (projects, types, statuses, sprints ...);
 * `issue_value` repeats what has several values, so that searching for one of them uses an index.
 */
export const SCHEMA: readonly string[] = [
  'CREATE TABLE IF NOT EXISTS entry (kind TEXT, id INTEGER, body TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID',
  'CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID',
  `CREATE TABLE IF NOT EXISTS issue (
    id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL, number INTEGER NOT NULL, type_id INTEGER NOT NULL,
    status_id INTEGER NOT NULL, priority_id INTEGER NOT NULL, parent_id INTEGER, summary TEXT NOT NULL,
    description TEXT, environment TEXT, labels TEXT NOT NULL, components TEXT NOT NULL, fix_versions TEXT NOT NULL,
    sprints TEXT NOT NULL, attachments TEXT NOT NULL, points REAL, rank TEXT NOT NULL, creator TEXT NOT NULL,
    reporter TEXT, assignee TEXT, created INTEGER NOT NULL, updated INTEGER NOT NULL, status_changed INTEGER NOT NULL,
    resolved INTEGER, due TEXT)`,
  'CREATE UNIQUE INDEX IF NOT EXISTS issue_key ON issue (project_id, number)',
  'CREATE INDEX IF NOT EXISTS issue_rank ON issue (project_id, rank)',
  'CREATE INDEX IF NOT EXISTS issue_parent ON issue (parent_id)',
  `CREATE TABLE IF NOT EXISTS issue_value (field TEXT, value, issue_id INTEGER,
    PRIMARY KEY (field, value, issue_id)) WITHOUT ROWID`,
  'CREATE INDEX IF NOT EXISTS issue_value_of ON issue_value (issue_id, field)',
  "CREATE VIRTUAL TABLE IF NOT EXISTS issue_text USING fts5 (summary, description, environment, comment, tokenize = 'porter unicode61')",
  `CREATE TABLE IF NOT EXISTS property (owner_kind TEXT, owner TEXT, key TEXT, value TEXT NOT NULL,
    PRIMARY KEY (owner_kind, owner, key)) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS link (id INTEGER PRIMARY KEY, type_id INTEGER NOT NULL, source INTEGER NOT NULL,
    destination INTEGER NOT NULL)`,
  'CREATE INDEX IF NOT EXISTS link_source ON link (source)',
  'CREATE INDEX IF NOT EXISTS link_destination ON link (destination)',
  `CREATE TABLE IF NOT EXISTS comment (id INTEGER PRIMARY KEY, issue_id INTEGER NOT NULL, author TEXT NOT NULL,
    body TEXT NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL)`,
  'CREATE INDEX IF NOT EXISTS comment_issue ON comment (issue_id)',
  `CREATE TABLE IF NOT EXISTS history (id INTEGER PRIMARY KEY, issue_id INTEGER NOT NULL, author TEXT NOT NULL,
    created INTEGER NOT NULL, items TEXT NOT NULL)`,
  'CREATE INDEX IF NOT EXISTS history_issue ON history (issue_id)',
  `CREATE TABLE IF NOT EXISTS role (project_id INTEGER, account TEXT, role TEXT NOT NULL,
    PRIMARY KEY (project_id, account)) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS granted (project_id INTEGER, account TEXT, permission TEXT, allowed INTEGER NOT NULL,
    PRIMARY KEY (project_id, account, permission)) WITHOUT ROWID`,
  'CREATE TABLE IF NOT EXISTS task (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID',
];
