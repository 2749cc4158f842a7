import type { StatusCategory } from './row';

/** From one sprint to another, both included, by their start; ids of `Backlog.sprints`. */
export interface SprintRange {
  readonly from: number;
  readonly to: number;
}

/** Which items are looked at; an empty list or null lets all through. Several values of one filter: any of them. */
export interface HealthFilters {
  readonly epics: readonly number[];
  readonly components: readonly number[];
  readonly versions: readonly number[];
  readonly labels: readonly string[];
  readonly issueTypes: readonly number[];
  /** Flow (velocity, capacity, carry-over, sprints) counts finished work whatever is chosen here. */
  readonly statuses: readonly StatusCategory[];
  /** Items that are or were in one of these sprints. Null: all items, and flow over the last six started sprints or weeks. */
  readonly sprints: SprintRange | null;
}
