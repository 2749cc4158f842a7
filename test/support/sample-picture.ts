import type { ByKind, Check, CheckId, FlowStep, HealthPicture, Share, Trend } from '../../src/engine/health/picture';

const byKind = ([story, enabler, spike, task]: readonly [number, number, number, number]): ByKind => ({
  story,
  enabler,
  spike,
  'technical-task': task,
});
const share = (count: number, of: number): Share => ({ count, of });

const trendOf = (...values: readonly number[]): Trend => ({
  basis: 'finished-items',
  points: values.map((value, at) => ({ step: `Sprint ${31 + at}`, value })),
});

/** A check as the page shows it; a test changes what it is about. */
export function checkOf(id: CheckId, parts: Partial<Check> = {}): Check {
  return {
    id,
    count: 143,
    of: 186,
    value: 77,
    target: { bound: 'least', percent: 80 },
    status: 'close',
    few: false,
    trend: trendOf(69, 70, 72, 74, 75, 77),
    change: 8,
    better: true,
    ...parts,
  };
}

const CHECKS: readonly Check[] = [
  checkOf('forced-stories', {
    count: 38,
    of: 171,
    value: 22,
    target: { bound: 'most', percent: 10 },
    status: 'to-work-on',
    trend: trendOf(34, 32, 30, 27, 25, 22),
    change: -12,
  }),
  checkOf('type-fits', { count: 303, of: 389, value: 78, target: { bound: 'least', percent: 85 } }),
  checkOf('stated-gain'),
  checkOf('user-checkable', {
    count: 121,
    of: 148,
    value: 82,
    target: { bound: 'least', percent: 75 },
    status: 'on-target',
  }),
  checkOf('stated-value', {
    count: 130,
    of: 182,
    value: 71,
    target: { bound: 'least', percent: 70 },
    status: 'on-target',
    change: 11,
  }),
  checkOf('spikes-without-gaps', { count: 7, of: 21, value: 33, status: 'to-work-on', few: true, change: 3 }),
  checkOf('sprints-with-story', {
    count: 5,
    of: 6,
    value: 83,
    target: { bound: 'least', percent: 100 },
    few: true,
    change: -17,
    better: false,
  }),
  checkOf('horizontal-slices', {
    count: 11,
    of: 61,
    value: 18,
    target: { bound: 'most', percent: 15 },
    trend: null,
    change: null,
    better: null,
  }),
];

const AMOUNTS = [
  byKind([18, 9, 1, 14]),
  byKind([14, 10, 3, 13]),
  byKind([21, 6, 2, 12]),
  byKind([0, 13, 3, 21]),
  byKind([20, 7, 2, 11]),
  byKind([24, 8, 3, 10]),
];

const STEPS: readonly FlowStep[] = AMOUNTS.map((amount, at) => ({
  id: 31 + at,
  name: `Sprint ${31 + at}`,
  running: false,
  amount,
  items: byKind([amount.story / 2, 4, 1, 9]),
  hours: null,
}));

/** The picture of a backlog of 412 items; a test changes what it is about. */
export function pictureOf(parts: Partial<HealthPicture> = {}): HealthPicture {
  return {
    items: 412,
    read: 389,
    notClassified: { defect: 14, unclear: 6, close: 3, language: 0, 'decided-none': 0 },
    outOfScope: { epics: 19, subTasks: 31, bugs: 7 },
    withoutPoints: 91,
    decided: 0,
    mix: {
      headline: 'about-even',
      items: byKind([186, 52, 21, 130]),
      points: byKind([602, 241, 60, 301]),
      pointed: 298,
      hours: null,
    },
    mixBefore: { stories: 44, technical: 51, spikes: 5 },
    score: {
      value: 80,
      parts: CHECKS.map(({ id }) => ({ id, points: 10, most: 12.5 })),
      mostToWin: [
        { id: 'spikes-without-gaps', points: 7 },
        { id: 'forced-stories', points: 7 },
        { id: 'type-fits', points: 4 },
        { id: 'horizontal-slices', points: 2 },
      ],
      trend: trendOf(71, 73, 74, 77, 78, 80),
      change: 9,
      since: 'Sprint 31',
    },
    checks: CHECKS,
    flow: {
      by: 'sprint',
      unit: 'points',
      steps: STEPS,
      items: 97,
      amount: 245,
      capacity: [
        { kind: 'story', percent: 40, from: 50, to: 70, off: -10 },
        { kind: 'enabler', percent: 21, from: 15, to: 25, off: 0 },
        { kind: 'spike', percent: 6, from: 3, to: 10, off: 0 },
        { kind: 'technical-task', percent: 33, from: 10, to: 25, off: 8 },
      ],
      carriedOver: share(9, 64),
      withoutStory: [34],
    },
    matrix: {
      issueTypes: [1, 2, 3],
      cells: [
        { kind: 'story', issueType: 1, count: 161, fits: true },
        { kind: 'story', issueType: 2, count: 24, fits: false },
        { kind: 'story', issueType: 3, count: 1, fits: false },
        { kind: 'enabler', issueType: 1, count: 19, fits: false },
        { kind: 'enabler', issueType: 2, count: 33, fits: true },
        { kind: 'spike', issueType: 1, count: 3, fits: false },
        { kind: 'spike', issueType: 3, count: 12, fits: true },
        { kind: 'technical-task', issueType: 1, count: 31, fits: false },
        { kind: 'technical-task', issueType: 2, count: 97, fits: true },
        { kind: null, issueType: 1, count: 11, fits: null },
      ],
    },
    truthfulness: {
      forcedStories: share(38, 171),
      gainMissing: share(29, 186),
      gainRepeatsStep: share(14, 186),
      criteriaAllTechnical: share(27, 148),
      fixesTheHow: share(33, 186),
    },
    slicing: {
      splitItems: 61,
      epics: 19,
      horizontal: share(11, 61),
      tooLarge: share(14, 186),
      tooThin: share(6, 61),
      mixed: share(22, 389),
      epicsWithoutStory: share(3, 19),
    },
    technicalWork: {
      enablesNothing: share(9, 52),
      tiedToNoStory: share(37, 130),
      withoutValue: share(52, 182),
      hiddenDependencies: share(4, 52),
      spikesWithoutQuestion: share(5, 21),
      spikesWithoutTimeBox: share(11, 21),
      spikesWithoutDecision: share(8, 21),
      debt: share(29, 245),
    },
    ...parts,
  };
}
