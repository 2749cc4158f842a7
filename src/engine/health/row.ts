import type { Abstention, Band, Kind } from '../kinds';

/** What an item is to the picture: read, or left out because of its work type. */
export type Scope = 'read' | 'epic' | 'sub-task' | 'bug';
/** Why an item has no kind: the engine's reason, or a person's "none of these". */
export type NoKind = Abstention | 'decided-none';
export type StatusCategory = 'to-do' | 'in-progress' | 'done';
/** The one layer that an item's summary speaks of ("API for guided walks"). */
export type Layer = 'screen' | 'interface' | 'storage';

/**
 * One item as a snapshot keeps it: what was read in its text, and the facts from Jira that the picture needs. No words
 * of the item, no person. Rows need nothing but each other and the snapshot's tables (`Backlog`).
 */
export interface HealthRow {
  /** Jira's id; ids are decimal. */
  readonly id: number;
  /** 142 of WAY-142. */
  readonly number: number;
  /** Id of the work type: `Backlog.issueTypes`. */
  readonly issueType: number;
  readonly scope: Scope;
  /** A person's decision goes before the words. Null: see `whyNone`. */
  readonly kind: Kind | null;
  /** Null where there is a kind, and where the item is out of scope. */
  readonly whyNone: NoKind | null;
  readonly band: Band | null;
  /** A person decided. */
  readonly decided: boolean;
  /** Whole percent. */
  readonly confidence: number;
  /** Bits in the order of `FINDING_IDS`: what the item's own text shows. What needs neighbours is found in the fold. */
  readonly findings: number;
  /** Spikes: bits in the order of `SPIKE_NEEDS`, set where the need is open. */
  readonly gaps: number;
  /** Bits of `MARK`. */
  readonly marks: number;
  /** Criteria for done, and how many of them take a developer to check. */
  readonly criteria: number;
  readonly technicalCriteria: number;
  readonly layer: Layer | null;
  /** Story points; null where none are set. */
  readonly points: number | null;
  /** Hours logged, by time tracking; null where none. */
  readonly hours: number | null;
  /** Ids of all sprints that the item was or is in, oldest first: `Backlog.sprints`. */
  readonly sprints: readonly number[];
  readonly status: StatusCategory;
  /** Day that it was done, in days since 1970-01-01 UTC; null while it is not. */
  readonly doneOn: number | null;
  /** Id of the parent: the epic of a standard item. */
  readonly parent: number | null;
  /** Ids of all linked items, whatever the link says. */
  readonly links: readonly number[];
  /** Ids of the items that wait for this one ("blocks"). */
  readonly blocks: readonly number[];
  /** Ids: `Backlog.components`. */
  readonly components: readonly number[];
  /** Ids: `Backlog.versions`. */
  readonly versions: readonly number[];
  /** Positions in `Backlog.labels`, without the app's own. */
  readonly labels: readonly number[];
  /** Jira's rank, to be compared as text; empty where the project has none. */
  readonly rank: string;
  /** Minutes since 1970 UTC. */
  readonly updated: number;
  /** Of summary and description: a row with the same hash and engine need not be read again. */
  readonly textHash: number;
  /** Bits of `DUE`: what a backfill would write. */
  readonly due: number;
}

/** Bits of `HealthRow.marks`. */
export const MARK = {
  /** "As a ..., I want ...": the base of forced stories. */
  storyForm: 1,
  /** The text gives a gain. */
  gain: 2,
  /** The text names another item by its key. */
  namesItem: 4,
  /** Speaks of debt inside the code. */
  debt: 8,
  /** At most twelve words of description. */
  brief: 16,
} as const;

/** Bits of `HealthRow.due`. */
export const DUE = { label: 1, record: 2 } as const;

/** A sprint, from the Sprint field's own objects. Times in days since 1970-01-01 UTC; null where Jira gives none. */
export interface SprintRow {
  readonly id: number;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
  readonly start: number | null;
  readonly end: number | null;
}

export interface IssueTypeRow {
  readonly id: number;
  readonly name: string;
  readonly iconUrl: string | null;
  /** The kinds that this work type is meant for; empty where it says nothing. */
  readonly fits: readonly Kind[];
}

export interface Named {
  readonly id: number;
  readonly name: string;
}

/** All rows of a project and the names that they refer to; what a snapshot holds. */
export interface Backlog {
  readonly rows: readonly HealthRow[];
  readonly sprints: readonly SprintRow[];
  readonly issueTypes: readonly IssueTypeRow[];
  readonly components: readonly Named[];
  readonly versions: readonly Named[];
  /** Rows refer to labels by position, so this list only ever grows. */
  readonly labels: readonly string[];
}
