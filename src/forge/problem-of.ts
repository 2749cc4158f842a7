import type { Answer, ProblemCode } from '../contract/problem';
import type { Reply } from './send-request';

type Codes = Readonly<Record<number, ProblemCode>>;

const BOTH: Codes = { 409: 'jira-unavailable', 429: 'rate-limited' };
// Jira answers 404 also where it will not say that an item exists.
const READING: Codes = { ...BOTH, 401: 'not-visible', 403: 'not-visible', 404: 'not-visible' };
const WRITING: Codes = { ...BOTH, 401: 'not-editable', 403: 'not-editable', 404: 'not-editable' };

/** The problem that a reply other than success stands for; what is wrong with the request itself will not heal. */
export function problemOf(reply: Reply, where: string, doing: 'reading' | 'writing' = 'reading'): Answer<never> {
  const known = (doing === 'reading' ? READING : WRITING)[reply.status];
  const code = known ?? (reply.status >= 400 && reply.status < 500 ? 'invalid-request' : 'jira-unavailable');
  const wait = reply.retryAfter === undefined ? {} : { retryAfter: reply.retryAfter };
  return { ok: false, problem: { code, where, ...wait } };
}
