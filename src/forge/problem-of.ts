import type { Answer, ProblemCode } from '../contract/problem';
import type { Reply } from './send-request';

const READING: Readonly<Record<number, ProblemCode>> = {
  400: 'invalid-request',
  401: 'not-visible',
  403: 'not-visible',
  404: 'not-visible',
  429: 'rate-limited',
};
const WRITING: Readonly<Record<number, ProblemCode>> = {
  ...READING,
  401: 'not-editable',
  403: 'not-editable',
  404: 'not-editable',
};

/** The problem that a reply other than success stands for. Jira answers 404 also where it will not say that an item exists. */
export function problemOf(reply: Reply, where: string, doing: 'reading' | 'writing' = 'reading'): Answer<never> {
  const code = (doing === 'reading' ? READING : WRITING)[reply.status] ?? 'jira-unavailable';
  return {
    ok: false,
    problem: { code, where, ...(reply.retryAfter === undefined ? {} : { retryAfter: reply.retryAfter }) },
  };
}
