import type { PlatformCall } from '../runtime/runtime-globals';
import type { Identity, JiraPort, JiraResponse } from './jira-port';

/** What Jira answered, as text and headers; pictures and the like come as they are, the rest as JSON. */
export function toText({ status, body, headers }: JiraResponse): {
  text: string | null;
  headers: Record<string, string>;
} {
  const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const type = given['content-type'] ?? 'application/json;charset=UTF-8';
  if (body === undefined || status === 204 || status === 304) return { text: null, headers: given };
  const text = type.includes('json') || typeof body !== 'string' ? JSON.stringify(body) : body;
  return { text, headers: { ...given, 'content-type': type } };
}

/** Turns what Jira answered into what `fetch` would give. */
export function toResponse(response: JiraResponse): Response {
  const { text, headers } = toText(response);
  return new Response(text, { status: response.status, headers });
}

/** Waits for as long as an answer takes to arrive. */
export async function arrival({ delayMs = 0 }: JiraResponse): Promise<void> {
  if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
}

/** A refusal in the platform's own words: the SDKs turn the header into their errors. */
function refuse(status: number, code: string): Response {
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
export async function answerProductCall(
  jira: JiraPort,
  call: PlatformCall,
  accountId: string | undefined,
): Promise<Response> {
  const identity = identityOf(call, accountId);
  if (!identity) return refuse(401, 'NEEDS_AUTHENTICATION_ERR');
  const { method, path } = call;
  const headers = Object.fromEntries(call.headers);
  const response = jira.handle({ method, path, body: parseBody(call.body), as: identity, headers });
  await arrival(response);
  return toResponse(response);
}
