import type { BacklogIssueType, BacklogProject, BacklogSprint, StatusCategoryKey } from '../backlog';
import type { Store } from '../store/store';

/** A project; `typeIds` and `statusIds` are in the order of its screens and workflow. */
export interface Project {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly style: BacklogProject['style'];
  readonly labelsOnScreen: boolean;
  /** Ids of fields that an issue here cannot be made without, besides those that none can. */
  readonly required?: readonly string[];
  readonly typeIds: readonly number[];
  readonly statusIds: readonly number[];
}

/** An issue type; `scope` is the one project it belongs to, or null where the site shares it. */
export interface IssueType {
  readonly id: number;
  readonly name: string;
  readonly level: BacklogIssueType['hierarchyLevel'];
  readonly icon: string;
  readonly description: string;
  readonly scope: number | null;
}

export interface Status {
  readonly id: number;
  readonly name: string;
  readonly category: StatusCategoryKey;
  readonly scope: number | null;
}

export interface Sprint extends BacklogSprint {
  readonly id: number;
  readonly projectId: number;
}

/** A component or a version: a name within a project. */
export interface Named {
  readonly id: number;
  readonly projectId: number;
  readonly name: string;
}

interface Kinds {
  project: Project;
  type: IssueType;
  status: Status;
  sprint: Sprint;
  component: Named;
  version: Named;
}

type Kind = keyof Kinds;

const FIRST_IDS: Readonly<Record<Kind, number>> = {
  project: 10000,
  type: 10001,
  status: 10000,
  sprint: 1,
  component: 10000,
  version: 10000,
};

/** The small things of a site, held in memory and written through. */
export interface Catalog {
  all<K extends Kind>(kind: K): readonly Kinds[K][];
  find<K extends Kind>(kind: K, id: number): Kinds[K] | undefined;
  /** As `find`, where a missing entry means that the database is broken. */
  of<K extends Kind>(kind: K, id: number): Kinds[K];
  add<K extends Kind>(kind: K, body: Omit<Kinds[K], 'id'>): Kinds[K];
  replace<K extends Kind>(kind: K, entry: Kinds[K]): void;
  /** Reads everything again, after a roll-back. */
  reload(): void;
}

/** Reads the catalog of this database. */
export function openCatalog(store: Store): Catalog {
  const entries = new Map<Kind, Map<number, unknown>>();
  const ofKind = <K extends Kind>(kind: K): Map<number, Kinds[K]> => {
    const known = entries.get(kind) ?? new Map<number, unknown>();
    entries.set(kind, known);
    return known as Map<number, Kinds[K]>;
  };
  const reload = (): void => {
    entries.clear();
    for (const row of store.all<{ kind: Kind; id: number; body: string }>('SELECT * FROM entry ORDER BY kind, id')) {
      ofKind(row.kind).set(row.id, JSON.parse(row.body));
    }
  };
  const replace = <K extends Kind>(kind: K, entry: Kinds[K]): void => {
    store.run('INSERT OR REPLACE INTO entry (kind, id, body) VALUES (?, ?, ?)', kind, entry.id, JSON.stringify(entry));
    ofKind(kind).set(entry.id, entry);
  };
  reload();
  return {
    all: (kind) => [...ofKind(kind).values()],
    find: (kind, id) => ofKind(kind).get(id),
    of: (kind, id) => {
      const entry = ofKind(kind).get(id);
      if (!entry) throw new Error(`The database has no ${kind} ${id}.`);
      return entry;
    },
    add: (kind, body) => {
      const id = Math.max(FIRST_IDS[kind] - 1, ...ofKind(kind).keys()) + 1;
      const entry = { ...body, id } as Parameters<typeof replace<typeof kind>>[1];
      replace(kind, entry);
      return entry;
    },
    replace,
    reload,
  };
}
