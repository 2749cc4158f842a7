import type { PlatformCall } from '../runtime/runtime-globals';
import type { Identity, JiraPort, JiraResponse } from './jira-port';

/** Turns what Jira answered into what `fetch` would give. */
export function toResponse({ status, body, headers }: JiraResponse): Response {
  const text = body === undefined || status === 204 || status === 304 ? null : JSON.stringify(body);
  return new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** A refusal in the platform's own words: the SDKs turn the header into their errors. */
export function refuse(status: number, code: string): Response {
  return new Response(null, { status, headers: { 'forge-proxy-error': code } });
}

/** Reads a request body: JSON where it is JSON, else as it came. */
export function parseBody(text: string | null): unknown {
  if (text === null || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whose rights a call has; null where it asks for a person's and none is there. */
function identityOf({ address }: PlatformCall, accountId: string | undefined): Identity | null {
  if (address.provider === 'app') return { type: 'app' };
  if (address.provider === 'none') return { type: 'anonymous' };
  // Acting for somebody who is not there needs a permission that the manifest would have to ask for.
  const impersonates = address.accountId !== undefined && address.accountId !== accountId;
  return accountId === undefined || impersonates ? null : { type: 'user', accountId };
}

/** Passes a call of the app on to Jira, with the app's rights or with those of the person behind the invocation. */
export function answerProductCall(jira: JiraPort, call: PlatformCall, accountId: string | undefined): Response {
  const identity = identityOf(call, accountId);
  if (!identity) return refuse(401, 'NEEDS_AUTHENTICATION_ERR');
  const { method, path } = call;
  const headers = Object.fromEntries(call.headers);
  return toResponse(jira.handle({ method, path, body: parseBody(call.body), as: identity, headers }));
}
