import * as v from 'valibot';
import { FunctionTimeout } from '../runtime/function-runner';
import type { Outcome } from './dispatcher';

const RetryRequest = v.object({
  _retry: v.literal(true),
  retryOptions: v.optional(
    v.object({
      retryAfter: v.optional(v.pipe(v.number(), v.maxValue(900)), 1),
      retryReason: v.optional(v.string(), 'FUNCTION_RETRY_REQUEST'),
      retryData: v.optional(v.unknown()),
    }),
    {},
  ),
});

/** Reads what a function returned: an InvocationError asks for another try. */
export function readReturned(returned: unknown, secondMs: number): Outcome {
  const asked = v.safeParse(RetryRequest, returned);
  if (!asked.success) return { type: 'done' };
  const { retryAfter, retryReason, retryData } = asked.output.retryOptions;
  return { type: 'again', afterMs: retryAfter * secondMs, retry: JSON.stringify({ retryReason, retryData }) };
}

/** Reads what a function threw: the platform tries again after a timeout, not after an error of the app. */
export function readThrown(error: unknown, secondMs: number): Outcome {
  if (!(error instanceof FunctionTimeout)) return { type: 'failed' };
  return { type: 'again', afterMs: secondMs, retry: JSON.stringify({ retryReason: 'FUNCTION_TIME_OUT' }) };
}
