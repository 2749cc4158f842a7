import type { SprintRange } from '../engine/health/filters';
import type { ByKind, HealthPicture } from '../engine/health/picture';
import type { HealthListItem, HealthTalk } from './health-list-view';
import type { Problem } from './problem';

/** A reading under way, or why there is none. Every opening of the page sees the same one. */
export interface ScanStatus {
  /**
   * `none`: nothing runs. `running`. `paused`: goes on by itself at `goesOnAt`. `stopped`: by a person, goes on from
   * there when asked. `failed`: see `problem`; can be started again.
   */
  readonly state: 'none' | 'running' | 'paused' | 'stopped' | 'failed';
  /** `first`: everything, for the first time. `refresh`: what changed since. `sweep`: looks for items that are gone. */
  readonly what: 'first' | 'refresh' | 'sweep' | null;
  /** "1,840 of 5,012 items": read so far, and Jira's own estimate. */
  readonly done: number;
  readonly about: number;
  readonly secondsLeft: number | null;
  /** ISO date and time; `paused` only. */
  readonly goesOnAt: string | null;
  readonly problem: Problem | null;
  /** What is known so far, newest first; while a first reading runs, for those who may see all of it, else null. */
  readonly soFar: SoFar | null;
}

export interface SoFar {
  readonly kinds: ByKind;
  readonly notClassified: number;
}

/** What a filter can choose from: only what the visible items have, by name. */
export interface FilterChoices {
  readonly epics: readonly { readonly id: number; readonly key: string; readonly summary: string }[];
  readonly components: readonly { readonly id: number; readonly name: string }[];
  readonly versions: readonly { readonly id: number; readonly name: string }[];
  readonly labels: readonly string[];
  readonly issueTypes: readonly FilterType[];
  /** Started sprints, oldest first; empty where the project has none. */
  readonly sprints: readonly { readonly id: number; readonly name: string; readonly running: boolean }[];
}

export interface FilterType {
  readonly id: number;
  readonly name: string;
  readonly iconUrl: string | null;
}

/** What the page shows of a backlog that has been read. */
export interface HealthReading {
  /** ISO date and time of the reading shown. */
  readonly readAt: string;
  /** Items that changed since, as far as Jira says; null where that was not asked. */
  readonly changedSince: number | null;
  /**
   * `all`: every item is the viewer's to see. `some`: only rows of visible items are counted. `totals`: more than 10,000
   * items, some hidden: totals of the whole project, no filters, lists only of visible items.
   */
  readonly seen: 'all' | 'some' | 'totals';
  readonly picture: HealthPicture;
  readonly choices: FilterChoices;
  /** The sprints of the flow as chosen or by default, and those compared with; null by week. */
  readonly period: SprintRange | null;
  readonly compared: SprintRange | null;
  /** The first twelve, most worth a talk first. */
  readonly talk: HealthTalk;
  /** Under 20 items in view that read as a kind: each of them, instead of shares. */
  readonly each: readonly HealthListItem[] | null;
  /** Bulk changes are offered to those who may edit items here. */
  readonly mayEdit: boolean;
}

/** The backlog health page. */
export interface HealthView {
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly scan: ScanStatus;
  /** Null: never read to the end. Then `about` items are there to be read. */
  readonly reading: HealthReading | null;
  /** Jira's own estimate of the number of items; null where a reading is there. */
  readonly about: number | null;
}

/** What a backfill is asked to write. Writing a label changes "updated" and wakes other rules; the property alone as well. */
export interface BackfillChoice {
  readonly open: 'labels-and-properties' | 'properties';
  readonly done: 'labels-and-properties' | 'properties' | 'nothing';
}

/** "N of M change". */
export interface BackfillPreview {
  /** Items that read as a kind or have our label or property. */
  readonly items: number;
  readonly open: { readonly labels: number; readonly properties: number };
  readonly done: { readonly labels: number; readonly properties: number };
  /** Decisions of people stay as they are. */
  readonly decided: number;
  /** `jira`: bulk tasks in Jira as the viewer. `screen`: single edits, about one a second, while the page is open. */
  readonly drive: 'jira' | 'screen';
}

export interface BackfillStatus {
  readonly state: 'none' | 'running' | 'stopped' | 'done' | 'failed';
  readonly done: number;
  readonly total: number;
  /** Items that Jira did not take. */
  readonly refused: number;
  readonly problem: Problem | null;
}
