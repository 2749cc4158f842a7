import { quoted } from '../quoted';
import { type Reading, seen } from '../reading';
import type { Finding } from '../verdict';

/** A story, or story form, that settles how it is done. */
export function implementationDetail(reading: Reading): Finding | null {
  const { kind, text } = reading;
  if (kind !== 'story' && text.statement?.form !== 'story') return null;
  const evidence = seen(reading, 'named-technology');
  const [first] = evidence;
  if (first === undefined) return null;
  return { id: 'implementation-detail', says: `${quoted(first.quote)} fits a technical note`, evidence };
}
