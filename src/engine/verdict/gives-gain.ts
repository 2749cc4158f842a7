import { PURPOSE_MARKERS } from '../lexicon/purpose-markers';
import { occurs } from '../signals/finders';
import type { Lists } from '../signals/finders-index';
import * as LISTS from '../signals/finders-lists.generated';
import type { ParsedText } from '../text/parsed-text';

const hasPurpose = occurs({ in: 'text', of: LISTS.givesGain });

/** The words of the lists above. */
export const lists: Lists = {
  'gives-gain': [PURPOSE_MARKERS, 'right now', 'today', 'currently', 'complain~', 'every week', 'instead of calling'],
};

/** Whether a text says what its work is good for, be it in story form or in passing. */
export function givesGain(text: ParsedText): boolean {
  return (text.statement?.ends ?? null) !== null || hasPurpose(text);
}
