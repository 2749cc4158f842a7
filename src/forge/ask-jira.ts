import type { RequestProductMethod, Route } from '@forge/api';
import type { Answer } from '../contract/problem';
import { problemOf } from './problem-of';
import { type Call, sendRequest } from './send-request';
import { type Shape, shaped } from './shape';

/** Sends a call that reads, and checks the shape of what comes back. */
export async function askJira<T>(request: RequestProductMethod, call: Call, shape: Shape<T>): Promise<Answer<T>> {
  const sent = await sendRequest(request, call);
  if (!sent.ok) return sent;
  if (sent.value.status !== 200) return problemOf(sent.value, call.where);
  const value = shaped(shape, sent.value.body);
  return value === null ? { ok: false, problem: { code: 'unexpected', where: call.where } } : { ok: true, value };
}

/** A call that sends a body. */
export const post = (where: string, url: Route, body: unknown): Call => ({ where, url, method: 'POST', body });
