import type { Answer } from '../contract/problem';
import type { Weekly } from '../engine/index';
import type { ItemPorts } from './ports';
import type { BacklogReader, ScanPorts, ScanStore } from './scan-ports';

/** A project's backlog with the viewer's rights: what they may not see is not there. */
export interface ViewersBacklog extends Pick<BacklogReader, 'fetchIssues' | 'countIssues'> {
  /** Ids of all items that they may see: a call to Jira for 5,000 of them. */
  visibleIds(projectId: string): Promise<Answer<ReadonlySet<number>>>;
  /** Whether Jira counts as many items for them as for the app. */
  seesAll(projectId: string): Promise<Answer<boolean>>;
  /** Summaries of up to 100 items, by id. */
  readSummaries(ids: readonly number[]): Promise<Answer<ReadonlyMap<number, string>>>;
  /** Whether the viewer may edit items of the project. */
  mayEditIn(projectId: string): Promise<Answer<boolean>>;
}

/** A project's weekly readings, oldest first. */
export interface WeeklyReadings {
  read(projectId: string): Promise<readonly Weekly[]>;
  keep(projectId: string, readings: readonly Weekly[]): Promise<void>;
}

/** What the health page is given. */
export interface HealthPorts extends ScanPorts, ItemPorts {
  readonly scans: ScanStore;
  readonly viewers: ViewersBacklog;
  readonly weekly: WeeklyReadings;
}
