import { givesGain } from '../gives-gain';
import { type Reading, seen } from '../reading';
import type { Finding } from '../verdict';

/** A story that says who and what, and gives no gain. */
export function missingEnds(reading: Reading): Finding | null {
  const { kind, text } = reading;
  const { statement } = text;
  if (kind !== 'story' || statement === null || statement.role === null || statement.means === null) return null;
  if (givesGain(text) || seen(reading, 'pay-off').length > 0) return null;
  return { id: 'missing-ends', says: 'Who and what are there, why is not', evidence: [statement.means] };
}
