import type { Abstention, Kind } from '../engine/kinds';

/** One line of a list on the health page. */
export interface HealthItem {
  readonly key: string;
  readonly summary: string;
  readonly filedAs: { readonly name: string; readonly iconUrl: string | null };
  readonly kind: Kind;
  readonly confidence: number;
  readonly decided: boolean;
  readonly status: string;
  /** What shows it: a quote from the item. */
  readonly shownBy: string | null;
}

/** Counts and lists over one page of items; pages add up. */
export interface HealthPage {
  /** Items of this page that are in scope. */
  readonly read: number;
  /** Epics, sub-tasks and bugs of this page. */
  readonly outOfScope: number;
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly notClassified: Readonly<Record<Abstention, number>>;
  /** A person said that none of the four kinds fits. */
  readonly decidedNone: number;
  /** In story form ("As a ..., I want ..."): the base of forced stories. */
  readonly inStoryForm: number;
  readonly mismatches: readonly HealthItem[];
  readonly forcedStories: readonly HealthItem[];
  /** Pass it back for the next page; null after the last. */
  readonly next: string | null;
}

/** What the page says before and while it reads. */
export interface HealthStart {
  readonly projectKey: string;
  readonly projectName: string;
  /** Jira's own estimate of the number of items. */
  readonly about: number;
}
