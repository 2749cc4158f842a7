import { PURPOSE_MARKERS } from '../../lexicon/purpose-markers';
import { occurs } from '../../signals/finders';
import type { Lists } from '../../signals/finders-index';
import * as LISTS from '../../signals/finders-lists.generated';
import { openingOf, type Reading, seen } from '../reading';
import type { Finding } from '../verdict';

const hasPurpose = occurs({ in: 'text', of: LISTS.missingValue });

/** The words of the lists above. */
export const lists: Lists = {
  'missing-value': [
    PURPOSE_MARKERS,
    'to stop',
    'to avoid',
    'to prevent',
    'to reduce',
    'to save',
    'to keep',
    'to make',
    'to allow',
    'to let',
    'to help',
    'today',
    'currently',
    'right now',
    'otherwise',
    'since',
    'as it',
    'blocks',
    'no longer',
    "can't",
    'cannot',
    'leak~',
    'needed for',
    'needed by',
    'faster',
    'slow',
    'expires',
    'end of life',
    'for the',
  ],
};

const SAY_A_GAIN = [
  'pay-off',
  'gain-of-system',
  'outsider-gains',
  'stays-up',
  'measured-figure',
  'compliance',
  'part-of-something',
];

/** An enabler or a task that says what is done and nothing of what it gains. */
export function missingValue(reading: Reading): Finding | null {
  const { kind, text } = reading;
  if (kind !== 'enabler' && kind !== 'technical-task') return null;
  if ((text.statement?.ends ?? null) !== null || hasPurpose(text)) return null;
  if (SAY_A_GAIN.some((signal) => seen(reading, signal).length > 0)) return null;
  return { id: 'missing-value', says: 'Says what is done, not what it is good for', evidence: [openingOf(reading)] };
}
