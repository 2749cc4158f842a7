import { PURPOSE_MARKERS } from '../../lexicon/purpose-markers';
import { phrases } from '../../signals/finders';
import { type Reading, seen } from '../reading';
import type { Finding } from '../verdict';

const purpose = phrases({
  in: 'text',
  of: [PURPOSE_MARKERS, 'right now', 'today', 'currently', 'complain~', 'every week', 'instead of calling'],
  most: 1,
});

/** A story that says who and what, and gives no gain. */
export function missingEnds(reading: Reading): Finding | null {
  const { kind, text } = reading;
  const { statement } = text;
  if (kind !== 'story' || statement === null || statement.role === null || statement.means === null) return null;
  if (statement.ends !== null || purpose(text).length > 0 || seen(reading, 'pay-off').length > 0) return null;
  return { id: 'missing-ends', says: 'Who and what are there, why is not', evidence: [statement.means] };
}
