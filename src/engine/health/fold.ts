import { COUNTED_CHECKS, checksOf, type Measured, measure } from './checks';
import { type Counts, countRows, type Part } from './count-rows';
import { debtOf, type Finished, flowOf } from './flow';
import { headlineOf } from './headline';
import { matrixOf } from './matrix';
import type { CheckId, Flow, HealthPicture, Mix, MixShares, Score, Trend } from './picture';
import type { Prepared } from './prepared';
import type { NoKind } from './row';
import { scoreOf } from './score';
import { byKind, enablersIn, mixShares, spikesIn, storiesIn, tasksIn, technicalIn } from './shares';
import { AT, countAt, NO_KINDS, problemCount, readIn, type Tally } from './tally';
import { changeOver, checkTrend, scoreTrend, storyTrend } from './trend';
import { type Weekly, weeklyMix, weeklyScoreTrend, weeklyTrend } from './weekly';

/** The picture of a part of a backlog. `weekly`: readings of the whole project, oldest first; none where a filter is set. */
export function pictureOf(prepared: Prepared, part: Part, weekly: readonly Weekly[] = []): HealthPicture {
  const counts = countRows(prepared, part);
  const { view, finished, before } = counts;
  const { targets } = prepared;
  const flow = flowOf(finished, targets);
  const now = measure(view, flow, targets);
  const then = before === null ? null : measure(before.view, flowOf(before.finished, targets), targets);
  const checks = checksOf(now, then, (id) => weeklyTrend(weekly, id) ?? trendOfCheck(id, finished, flow));
  const trend = weeklyScoreTrend(weekly) ?? scoreTrend(finished, COUNTED_CHECKS, targets);
  return {
    ...totalsOf(view),
    mix: mixOf(view),
    mixBefore: before === null ? weeklyMix(weekly) : sharesOf(before.view),
    score: scoreWith(now, then, trend),
    checks,
    flow,
    matrix: matrixOf(counts.matrix, prepared),
    truthfulness: truthfulnessOf(view),
    slicing: slicingOf(counts, prepared),
    technicalWork: technicalWorkOf(counts, flow),
  };
}

function totalsOf(
  view: Tally,
): Pick<HealthPicture, 'items' | 'read' | 'notClassified' | 'outOfScope' | 'withoutPoints' | 'decided'> {
  const noKinds = NO_KINDS.map((why, at) => [why, countAt(view, AT.noKinds + at)] as const);
  const read = readIn(view);
  const pointed = countAt(view, AT.pointed);
  return {
    items: noKinds.reduce((sum, [, count]) => sum + count, read),
    read,
    notClassified: Object.fromEntries(noKinds) as Record<NoKind, number>,
    outOfScope: {
      epics: countAt(view, AT.epics),
      subTasks: countAt(view, AT.subTasks),
      bugs: countAt(view, AT.bugs),
    },
    withoutPoints: pointed === 0 ? null : read - pointed,
    decided: countAt(view, AT.decided),
  };
}

function sharesOf(view: Tally): MixShares | null {
  return mixShares([storiesIn(view), technicalIn(view), spikesIn(view)]);
}

function mixOf(view: Tally): Mix {
  const pointed = countAt(view, AT.pointed);
  const hours = byKind(view, AT.hours);
  return {
    headline: headlineOf(view),
    items: byKind(view, AT.kinds),
    points: pointed === 0 ? null : byKind(view, AT.points),
    pointed,
    hours: Object.values(hours).some((sum) => sum > 0) ? hours : null,
  };
}

function trendOfCheck(id: CheckId, finished: Finished, flow: Flow): Trend | null {
  return id === 'sprints-with-story' ? storyTrend(flow.steps) : checkTrend(finished, id);
}

function scoreWith(now: readonly Measured[], then: readonly Measured[] | null, trend: Trend | null): Score | null {
  const score = scoreOf(now);
  if (score === null) return null;
  const before = then === null ? null : scoreOf(then);
  if (then !== null) return { ...score, trend, change: before && score.value - before.value, since: null };
  const over = changeOver(trend);
  return { ...score, trend, change: over?.change ?? null, since: over?.since ?? null };
}

function truthfulnessOf(view: Tally): HealthPicture['truthfulness'] {
  const stories = storiesIn(view);
  return {
    forcedStories: { count: problemCount(view, 'forced-story'), of: countAt(view, AT.storyForm) },
    gainMissing: { count: problemCount(view, 'missing-ends'), of: stories },
    gainRepeatsStep: { count: problemCount(view, 'circular-ends'), of: readIn(view) },
    criteriaAllTechnical: {
      count: problemCount(view, 'technical-criteria'),
      of: countAt(view, AT.tellsStoryWithCriteria),
    },
    fixesTheHow: { count: problemCount(view, 'implementation-detail'), of: countAt(view, AT.tellsStory) },
  };
}

function slicingOf({ view, parents }: Counts, { groups, rows, placeOf }: Prepared): HealthPicture['slicing'] {
  const splitItems = countAt(view, AT.siblings);
  // Parents from other projects are not ours to count.
  const epics = [...parents].filter((parent) => rows[placeOf.get(parent) ?? -1]?.scope === 'epic');
  return {
    splitItems,
    epics: epics.length,
    horizontal: { count: problemCount(view, 'horizontal-slice'), of: splitItems },
    tooLarge: { count: problemCount(view, 'too-large'), of: storiesIn(view) + enablersIn(view) },
    tooThin: { count: problemCount(view, 'too-thin'), of: splitItems },
    mixed: { count: problemCount(view, 'mixed-item'), of: readIn(view) - spikesIn(view) },
    epicsWithoutStory: { count: epics.filter((id) => groups.get(id)?.stories === 0).length, of: epics.length },
  };
}

function technicalWorkOf({ view, finished }: Counts, flow: Flow): HealthPicture['technicalWork'] {
  const spikes = spikesIn(view);
  const [question, , timeBox, decision] = [0, 1, 2, 3].map((need) => countAt(view, AT.gaps + need));
  return {
    enablesNothing: { count: problemCount(view, 'enables-nothing'), of: enablersIn(view) },
    tiedToNoStory: { count: problemCount(view, 'orphan'), of: tasksIn(view) },
    withoutValue: { count: problemCount(view, 'missing-value'), of: technicalIn(view) },
    hiddenDependencies: { count: problemCount(view, 'hidden-dependency'), of: countAt(view, AT.blockers) },
    spikesWithoutQuestion: { count: question ?? 0, of: spikes },
    spikesWithoutTimeBox: { count: timeBox ?? 0, of: spikes },
    spikesWithoutDecision: { count: decision ?? 0, of: spikes },
    debt: debtOf(finished, flow),
  };
}
