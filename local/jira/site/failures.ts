import type { Failure, JiraResponse } from '../stand-in';

/** Faults waiting for their call. */
export interface Failures {
  add(failure: Failure): void;
  /** The answer to give instead, where a fault is due for this call. */
  take(method: string, path: string): JiraResponse | null;
}

const matches = ({ method, path }: Failure, call: { method: string; path: string }): boolean =>
  (method === undefined || method === call.method) &&
  (typeof path === 'string' ? call.path.includes(path) : path.test(call.path));

/** Counts calls against the faults that were asked for; each happens once. */
export function countFailures(): Failures {
  const waiting: { readonly failure: Failure; left: number }[] = [];
  return {
    add: (failure) => {
      waiting.push({ failure, left: failure.nth ?? 1 });
    },
    take: (method, path) => {
      const due = waiting.filter(({ failure }) => matches(failure, { method, path }));
      for (const entry of due) entry.left -= 1;
      const now = due.find(({ left }) => left === 0);
      if (!now) return null;
      waiting.splice(waiting.indexOf(now), 1);
      const { status, body, headers } = now.failure;
      return { status, body: body ?? { errorMessages: ['The request failed.'], errors: {} }, headers: headers ?? {} };
    },
  };
}
