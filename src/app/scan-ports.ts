import type { Answer } from '../contract/problem';
import type { Backlog, HealthRow, RowFacts, SprintRow } from '../engine/index';
import type { Issue, Ports } from './ports';
import type { ScanJob } from './scan-job';

/** One page of something that Jira gives by token; `next` null after the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** One item with all that its row takes, and the names behind the ids in it. */
export interface ScannedIssue {
  readonly issue: Issue;
  readonly facts: Omit<RowFacts, 'issueType' | 'scope' | 'labels' | 'textHash' | 'due'>;
  readonly names: Pick<Backlog, 'sprints' | 'components' | 'versions'>;
}

/** Where an item stands: its id, and 142 of WAY-142. */
export type Place = Pick<HealthRow, 'id' | 'number'>;

/** Jira as a scan reads it, with the app's own rights. Pages fall in order of number, so that what is newest comes first. */
export interface BacklogReader {
  /** `changedFor`: only what changed in the last so many minutes. */
  readIssues(asked: {
    readonly projectId: string;
    readonly changedFor: number | null;
    readonly token: string | null;
  }): Promise<Answer<Page<ScannedIssue>>>;
  /** Up to 5,000 a page. */
  readPlaces(projectId: string, token: string | null): Promise<Answer<Page<Place>>>;
  /** Those of up to 100 ids that are there. */
  fetchIssues(ids: readonly number[]): Promise<Answer<readonly ScannedIssue[]>>;
  /** These sprints as items that changed lately tell of them. */
  readSprints(projectId: string, ids: readonly number[]): Promise<Answer<readonly SprintRow[]>>;
  countIssues(projectId: string): Promise<Answer<number>>;
}

/** The names that rows refer to. */
export type Tables = Omit<Backlog, 'rows'>;

/** What is known of a project's rows as a whole. */
export interface SnapshotHead {
  /** Engine that read them. */
  readonly engine: string;
  /** ISO date and time: nothing that changed before is missing. */
  readonly asOf: string;
  /** ISO date and time at which items that are gone were last looked for. */
  readonly sweptAt: string;
  /** Numbers of the leaves that are there. */
  readonly leaves: readonly number[];
}

/** Rows by project, in leaves of numbers that stand side by side, so that a few edits touch few of them. */
export interface Snapshots {
  readHead(projectId: string): Promise<SnapshotHead | null>;
  writeHead(projectId: string, head: SnapshotHead): Promise<void>;
  readTables(projectId: string): Promise<Tables | null>;
  /** As `writeLeaf`: nothing is written that stands there already. */
  writeTables(projectId: string, tables: Tables): Promise<void>;
  /** Rows of these leaves; a leaf that is not there has none. */
  readLeaves(projectId: string, leaves: readonly number[]): Promise<readonly HealthRow[]>;
  /** Gives whether anything was written: reading is cheap, and writing is not. No rows remove the leaf. */
  writeLeaf(projectId: string, leaf: number, rows: readonly HealthRow[]): Promise<boolean>;
}

/** An item that left its project, and when: deleted or moved. */
export interface Gone extends Place {
  /** Minutes since 1970 UTC. */
  readonly at: number;
}

/** What the scans of a site keep beside their rows. */
export interface ScanStore {
  readJob(projectId: string): Promise<ScanJob | null>;
  writeJob(projectId: string, job: ScanJob): Promise<void>;
  /** A person's wish that this job stop; kept apart from the job so that neither writes over the other. */
  askToStop(projectId: string, jobId: string): Promise<void>;
  isAskedToStop(projectId: string, jobId: string): Promise<boolean>;
  markGone(projectId: string, gone: Gone): Promise<void>;
  readGone(projectId: string): Promise<readonly Gone[]>;
  forgetGone(projectId: string, ids: readonly number[]): Promise<void>;
  /** Notes that an item reads differently although Jira does not count it as changed: decisions and records are such changes. */
  markTouched(projectId: string, issueId: string): Promise<void>;
  readTouched(projectId: string): Promise<readonly number[]>;
  forgetTouched(projectId: string, ids: readonly number[]): Promise<void>;
  /** The same for the whole project, as of now. */
  touchAll(projectId: string): Promise<void>;
  /** ISO date and time at which the whole project was last touched. */
  allTouchedAt(projectId: string): Promise<string | null>;
  /** Notes that somebody looked at the project's page; kept for a month. */
  noteLook(projectId: string): Promise<void>;
  /** Projects whose page somebody looked at in the last month. */
  readLooked(): Promise<readonly string[]>;
}

/** One piece of a scan to be worked off by the consumer. Of one project only one runs at a time. */
export interface ScanEvent {
  readonly projectId: string;
  /** Null: a daily reading, which begins or joins a job itself. */
  readonly jobId: string | null;
  /** Counts the events of a job, so that one that comes twice is known. */
  readonly step: number;
}

export interface ScanQueue {
  push(events: readonly ScanEvent[], delaySeconds?: number): Promise<void>;
}

/** What scanning is given. */
export interface ScanPorts extends Ports {
  readonly reader: BacklogReader;
  readonly snapshots: Snapshots;
  readonly scans: ScanStore;
  readonly queue: ScanQueue;
}
