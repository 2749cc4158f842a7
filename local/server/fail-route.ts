import * as v from 'valibot';
import { type Exchange, sendJson } from './exchange';
import { HttpRefusal } from './http-refusal';
import { readBody } from './read-body';
import { signIn } from './sign-in';
import type { Site } from './site';

const FailureBody = v.pipe(
  v.strictObject({
    method: v.exactOptional(v.pipe(v.string(), v.toUpperCase())),
    /** Any part of the path and its query string. */
    path: v.pipe(v.string(), v.nonEmpty('name a part of the path')),
    nth: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    status: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599))),
    delayMs: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60_000))),
    headers: v.exactOptional(v.record(v.string(), v.string())),
    body: v.exactOptional(v.unknown()),
  }),
  v.check(({ status, delayMs }) => status !== undefined || delayMs !== undefined, 'say a status, or how late'),
);

/** Lets one coming call to Jira fail or come late, whoever makes it, to see what the app and its screens do then. */
export async function answerFail(exchange: Exchange, site: Site): Promise<void> {
  if (!signIn(exchange, site.jira.users)) throw new HttpRefusal(401, 'Nobody is signed in.');
  const failure = await readBody(exchange, FailureBody);
  site.jira.controls.failNext(failure);
  sendJson(exchange, 200, { waiting: failure });
}
