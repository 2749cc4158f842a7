import type { RequestProductMethod } from '@forge/api';
import * as v from 'valibot';
import type { Attempt } from '../app/apply/apply-ports';
import type { Answer } from '../contract/problem';
import { problemOf } from './problem-of';
import { type Call, type Reply, sendRequest } from './send-request';
import { recordOf, shaped, sparse } from './shape';

const RefusalShape = sparse({
  errorMessages: v.optional(v.array(v.string())),
  errors: v.optional(recordOf(v.string())),
});

/** A refusal in Jira's own words; null where the body holds none. */
export function refusalIn(body: unknown): (Attempt<never> & { readonly taken: false }) | null {
  const read = shaped(RefusalShape, body);
  const sentences = [...(read?.errorMessages ?? []), ...Object.values(read?.errors ?? {})];
  const [says] = sentences;
  return says === undefined ? null : { taken: false, says, fields: Object.keys(read?.errors ?? {}) };
}

/** Sends a call that writes: taken, refused with a reason that a person can mend, or a problem. */
export async function attempt<T>(
  request: RequestProductMethod,
  call: Call,
  read: (reply: Reply) => T,
): Promise<Answer<Attempt<T>>> {
  const sent = await sendRequest(request, call);
  if (!sent.ok) return sent;
  const { status, body } = sent.value;
  if (status < 300) return { ok: true, value: { taken: true, value: read(sent.value) } };
  const refusal = status === 400 || status === 422 ? refusalIn(body) : null;
  return refusal === null ? problemOf(sent.value, call.where, 'writing') : { ok: true, value: refusal };
}
