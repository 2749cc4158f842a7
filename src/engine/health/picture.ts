import type { Kind } from '../kinds';
import type { NoKind } from './row';

export type ByKind = Readonly<Record<Kind, number>>;

/** A number with its base: "38 of 171". */
export interface Share {
  readonly count: number;
  readonly of: number;
}

export const CHECK_IDS = [
  'forced-stories',
  'type-fits',
  'stated-gain',
  'user-checkable',
  'stated-value',
  'spikes-without-gaps',
  'sprints-with-story',
  'horizontal-slices',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** `too-few`: under 20 items (sprints excepted), so no percentage and no part in the score. */
export type CheckStatus = 'on-target' | 'close' | 'to-work-on' | 'too-few';

/** One value of a trend; `value` null where its step had nothing to measure. */
export interface TrendPoint {
  /** Sprint name, or the Monday of the week as an ISO date. */
  readonly step: string;
  readonly value: number | null;
}

/** Oldest first. */
export interface Trend {
  /** `finished-items`: from items finished in each sprint or week, by today's wording. `weekly-readings`: kept each week. */
  readonly basis: 'finished-items' | 'weekly-readings';
  readonly points: readonly TrendPoint[];
}

export interface Check extends Share {
  readonly id: CheckId;
  /** Whole percent of the base; null under 20 items. Sprints have one from the first sprint. */
  readonly value: number | null;
  /** Percent. `most`: the value should not pass it; `least`: it should reach it. */
  readonly target: { readonly bound: 'most' | 'least'; readonly percent: number };
  readonly status: CheckStatus;
  /** Under 30 items: the tag "few items". */
  readonly few: boolean;
  /** Null: no finished items to show one; "trend starts today". */
  readonly trend: Trend | null;
  /** In percentage points, against the period compared with, or else from the first to the last point of the trend; null where either is missing. */
  readonly change: number | null;
  /** Whether that change goes the right way; null where there is none or it is 0. */
  readonly better: boolean | null;
}

/** The overall score, explained. Checks with too few items take no part; the shares are equal. */
export interface Score {
  /** 0 to 100, whole. */
  readonly value: number;
  /** What each check adds, and the most it could; each part in points of 100. They add up to `value` before rounding. */
  readonly parts: readonly { readonly id: CheckId; readonly points: number; readonly most: number }[];
  /** Checks by what there is to win, most first; whole points of 100, those of 0 left out. */
  readonly mostToWin: readonly { readonly id: CheckId; readonly points: number }[];
  readonly trend: Trend | null;
  /** Against the period compared with, or else over the trend. */
  readonly change: number | null;
  /** The step that `change` counts from, by name. */
  readonly since: string | null;
}

/** What was finished in one sprint, or one week. */
export interface FlowStep {
  /** Sprint id, or the Monday of the week in days since 1970-01-01: what a list is asked for. */
  readonly id: number;
  /** Sprint name, or the Monday as an ISO date. */
  readonly name: string;
  /** A sprint that still runs, or this week. */
  readonly running: boolean;
  /** Points where `Flow.unit` is points, else items. */
  readonly amount: ByKind;
  readonly items: ByKind;
  /** Hours logged, by time tracking; null where none. Beside points, never added to them. */
  readonly hours: ByKind | null;
}

export interface Capacity {
  readonly kind: Kind;
  /** Whole percent of what was finished; null where there is too little. */
  readonly percent: number | null;
  /** Target band in percent. */
  readonly from: number;
  readonly to: number;
  /** Percentage points under (negative) or over the band; 0 within. Null with `percent`. */
  readonly off: number | null;
}

export interface Flow {
  readonly by: 'sprint' | 'week';
  readonly unit: 'points' | 'items';
  /** Oldest first; the steps of the period. */
  readonly steps: readonly FlowStep[];
  /** Finished items, and the amount of `unit`, over all steps. */
  readonly items: number;
  readonly amount: number;
  readonly capacity: readonly Capacity[];
  /** Finished technical items (enablers and tasks) that were in more than one started sprint. Null by week. */
  readonly carriedOver: Share | null;
  /** Ids of the steps over with something finished and no story among it. */
  readonly withoutStory: readonly number[];
}

/** One line of the matrix: how often a kind is filed as each work type. */
export interface MatrixCell {
  /** Null: not classified. */
  readonly kind: Kind | null;
  readonly issueType: number;
  readonly count: number;
  /** Null where the work type says nothing about kinds, or there is no kind. */
  readonly fits: boolean | null;
}

export interface Matrix {
  /** Work types by how many items they have, most first. */
  readonly issueTypes: readonly number[];
  /** Only cells with items. */
  readonly cells: readonly MatrixCell[];
}

/** Sentences are the screen's; this says which. `too-few`: under 20 items that read as a kind. */
export type Headline = 'mostly-stories' | 'about-even' | 'more-technical' | 'hardly-a-story' | 'too-few';

export interface Mix {
  readonly headline: Headline;
  readonly items: ByKind;
  /** Null where no item has points. */
  readonly points: ByKind | null;
  /** Items with a kind and points: the base of `points`. */
  readonly pointed: number;
  /** Hours logged; null where time tracking is not used. */
  readonly hours: ByKind | null;
}

/** The mix of a period in whole percent: stories, technical work (enablers and tasks), spikes. */
export interface MixShares {
  readonly stories: number;
  readonly technical: number;
  readonly spikes: number;
}

/** One picture of a backlog, or of the part that filters choose. */
export interface HealthPicture {
  /** Items in view: standard items without bugs, as far as the filters let them through. `read` + `notClassified` = `items`. */
  readonly items: number;
  /** Those that read as a kind: the base of shares. */
  readonly read: number;
  readonly notClassified: Readonly<Record<NoKind, number>>;
  /** Left out by work type. */
  readonly outOfScope: { readonly epics: number; readonly subTasks: number; readonly bugs: number };
  /** Items with a kind and without points; null where nobody uses points. */
  readonly withoutPoints: number | null;
  readonly decided: number;
  readonly mix: Mix;
  /** The mix of the period compared with, or else of the first finished sprints of the trend; null where there is none or it is too small. */
  readonly mixBefore: MixShares | null;
  readonly score: Score | null;
  readonly checks: readonly Check[];
  readonly flow: Flow;
  readonly matrix: Matrix;
  readonly truthfulness: {
    readonly forcedStories: Share;
    readonly gainMissing: Share;
    readonly gainRepeatsStep: Share;
    readonly criteriaAllTechnical: Share;
    readonly fixesTheHow: Share;
  };
  readonly slicing: {
    /** Items with a sibling under the same parent, and parents with such items. */
    readonly splitItems: number;
    readonly epics: number;
    readonly horizontal: Share;
    readonly tooLarge: Share;
    readonly tooThin: Share;
    readonly mixed: Share;
    readonly epicsWithoutStory: Share;
  };
  readonly technicalWork: {
    readonly enablesNothing: Share;
    readonly tiedToNoStory: Share;
    readonly withoutValue: Share;
    readonly hiddenDependencies: Share;
    readonly spikesWithoutQuestion: Share;
    readonly spikesWithoutTimeBox: Share;
    readonly spikesWithoutDecision: Share;
    /** Of what was finished in the period, in `flow.unit`. */
    readonly debt: Share;
  };
}
