import type { Failure, JiraResponse } from '../stand-in';

interface Fault {
  readonly response: JiraResponse | null;
  readonly delayMs: number;
}

/** Faults waiting for their call. */
export interface Failures {
  add(failure: Failure): void;
  /** The fault that is due for this call: what to answer instead, null for what would have been answered, and how late. */
  take(method: string, path: string): Fault | null;
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
      return faultOf(now.failure);
    },
  };
}

function faultOf({ status, body, headers, delayMs = 0 }: Failure): Fault {
  const told = body ?? { errorMessages: ['The request failed.'], errors: {} };
  return { response: status === undefined ? null : { status, body: told, headers: headers ?? {} }, delayMs };
}
