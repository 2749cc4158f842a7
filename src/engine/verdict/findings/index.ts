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
  const found: Finding[] = [];
  for (const find of FINDERS) {
    const finding = find(reading);
    if (finding !== null) found.push(finding);
  }
  const gaps = reading.kind === 'spike' ? spikeGaps(reading, needs) : null;
  if (gaps !== null) found.push(gaps);
  return found;
}
