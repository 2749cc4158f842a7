import {
  type APIResponse,
  getAppContext,
  NeedsAuthenticationError,
  type RequestProductMethod,
  type Route,
} from '@forge/api';
import type { Answer } from '../contract/problem';

/** What Jira answered; `body` is undefined where there was no JSON. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
  /** Seconds, where Jira said so. */
  readonly retryAfter: number | undefined;
  /** Where to go on, where Jira said so. */
  readonly location: string | null;
}

/** One call to Jira; `where` names the step for whoever reads of a failure. */
export interface Call {
  readonly where: string;
  readonly url: Route;
  readonly method?: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly body?: unknown;
}

const MAX_ATTEMPTS = 3;
const LONGEST_WAIT_SECONDS = 5;
/** What must be left after a wait for the call itself and what follows it. */
const RESERVE_MS = 5000;

/** Jira would name work types in the language of whoever asks, and the app knows them by name. Both are needed: alone, the first is ignored. */
const IN_ENGLISH = { 'Accept-Language': 'en', 'X-Force-Accept-Language': 'true' };

/** Calls Jira, waiting briefly where it asks to slow down and time allows; throws only where the platform must ask for consent. */
export async function sendRequest(request: RequestProductMethod, call: Call): Promise<Answer<Reply>> {
  for (let attempt = 1; ; attempt += 1) {
    const reply = await sendOnce(request, call);
    if (reply === null) return { ok: false, problem: { code: 'jira-unavailable', where: call.where } };
    const wait = reply.status === 429 ? (reply.retryAfter ?? attempt) : null;
    if (wait === null || attempt === MAX_ATTEMPTS || !isWorthWaiting(wait)) return { ok: true, value: reply };
    await new Promise((resolve) => setTimeout(resolve, wait * 1000));
  }
}

async function sendOnce(request: RequestProductMethod, { url, method = 'GET', body }: Call): Promise<Reply | null> {
  try {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const headers = {
      Accept: 'application/json',
      ...IN_ENGLISH,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    };
    return await readReply(await request(url, { method, headers, ...sent }));
  } catch (error) {
    if (error instanceof NeedsAuthenticationError) throw error;
    return null;
  }
}

async function readReply(response: APIResponse): Promise<Reply> {
  const text = await response.text();
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return {
    status: response.status,
    body: jsonOf(text),
    retryAfter: Number.isFinite(seconds) ? seconds : undefined,
    location: response.headers.get('Location'),
  };
}

function jsonOf(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isWorthWaiting(seconds: number): boolean {
  return (
    seconds <= LONGEST_WAIT_SECONDS && getAppContext().invocationRemainingTimeInMillis() > seconds * 1000 + RESERVE_MS
  );
}
