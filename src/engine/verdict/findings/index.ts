import type { Reading } from '../reading';
import type { Finding, Verdict } from '../verdict';
import { circularEnds } from './circular-ends';
import { forcedStory } from './forced-story';
import { implementationDetail } from './implementation-detail';
import { missingEnds } from './missing-ends';
import { missingValue } from './missing-value';
import { mixedItem } from './mixed-item';
import { spikeGaps } from './spike-gaps';
import { technicalCriteria } from './technical-criteria';
import { tooLarge } from './too-large';
import { unmeasuredValue } from './unmeasured-value';

/** All findings but `spike-gaps`, in the order of `FINDING_IDS`. */
const FINDERS: readonly ((reading: Reading) => Finding | null)[] = [
  forcedStory,
  missingEnds,
  circularEnds,
  technicalCriteria,
  implementationDetail,
  missingValue,
  unmeasuredValue,
  mixedItem,
  tooLarge,
];

/** Gaps and mismatches worth a talk; none where no kind was given. */
export function findingsOf(reading: Reading, needs: Verdict['spikeNeeds']): readonly Finding[] {
  if (reading.kind === null) return [];
  const found = FINDERS.map((find) => find(reading)).filter((finding) => finding !== null);
  const gaps = reading.kind === 'spike' ? spikeGaps(reading, needs) : null;
  return gaps === null ? found : [...found, gaps];
}
