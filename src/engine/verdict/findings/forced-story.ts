import type { Kind } from '../../kinds';
import { type Reading, seen } from '../reading';
import type { Finding } from '../verdict';

const SAYS: Readonly<Record<Exclude<Kind, 'story'>, string>> = {
  'technical-task': 'Story form around a technical step',
  enabler: 'Story form around technical work',
  spike: 'Story form around an open question',
};

/** Story form around work that is no story. */
export function forcedStory(reading: Reading): Finding | null {
  const { kind, text } = reading;
  const { statement } = text;
  if (kind === null || kind === 'story' || statement?.form !== 'story' || statement.role === null) return null;
  const role = seen(reading, 'team-as-role')[0] ?? seen(reading, 'system-as-role')[0] ?? statement.role;
  return { id: 'forced-story', says: SAYS[kind], evidence: [role] };
}
