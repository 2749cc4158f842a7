import type { HealthListId, HealthListQuery, HealthPicture } from '../engine/index';

type Base = (picture: HealthPicture) => number | null;

/** The base of each number that is a share: "38 of 171". */
const BASES = new Map<string, Base>(
  Object.entries({
    'forced-story': ({ truthfulness }) => truthfulness.forcedStories.of,
    'type-does-not-fit': checkBase('type-fits'),
    'no-stated-gain': checkBase('stated-gain'),
    'missing-ends': ({ truthfulness }) => truthfulness.gainMissing.of,
    'circular-ends': ({ truthfulness }) => truthfulness.gainRepeatsStep.of,
    'technical-criteria': ({ truthfulness }) => truthfulness.criteriaAllTechnical.of,
    'implementation-detail': ({ truthfulness }) => truthfulness.fixesTheHow.of,
    'missing-value': ({ technicalWork }) => technicalWork.withoutValue.of,
    'spike-gaps': checkBase('spikes-without-gaps'),
    'spike-without-question': ({ technicalWork }) => technicalWork.spikesWithoutQuestion.of,
    'spike-without-time-box': ({ technicalWork }) => technicalWork.spikesWithoutTimeBox.of,
    'spike-without-decision': ({ technicalWork }) => technicalWork.spikesWithoutDecision.of,
    'mixed-item': ({ slicing }) => slicing.mixed.of,
    'too-large': ({ slicing }) => slicing.tooLarge.of,
    'too-thin': ({ slicing }) => slicing.tooThin.of,
    'horizontal-slice': ({ slicing }) => slicing.horizontal.of,
    'epic-without-story': ({ slicing }) => slicing.epicsWithoutStory.of,
    'enables-nothing': ({ technicalWork }) => technicalWork.enablesNothing.of,
    orphan: ({ technicalWork }) => technicalWork.tiedToNoStory.of,
    'hidden-dependency': ({ technicalWork }) => technicalWork.hiddenDependencies.of,
    'carried-over': ({ flow }) => flow.carriedOver?.of ?? null,
    debt: ({ flow }) => flow.items,
    'without-points': ({ read }) => read,
    'not-classified': ({ items }) => items,
    story: ({ read }) => read,
    enabler: ({ read }) => read,
    spike: ({ read }) => read,
    'technical-task': ({ read }) => read,
  } satisfies Partial<Record<HealthListId, Base>>),
);

function checkBase(id: HealthPicture['checks'][number]['id']): Base {
  return ({ checks }) => checks.find((check) => check.id === id)?.of ?? null;
}

/** What a list's number is out of; null where it is no share, or only a part of one. */
export function baseOf(query: HealthListQuery, picture: HealthPicture): number | null {
  const isPart = query.kind !== undefined || query.issueType !== undefined || query.step !== undefined;
  return isPart ? null : (BASES.get(query.list)?.(picture) ?? null);
}
