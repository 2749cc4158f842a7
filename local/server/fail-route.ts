import * as v from 'valibot';
import { type Exchange, sendJson } from './exchange';
import { HttpRefusal } from './http-refusal';
import { readBody } from './read-body';
import { signIn } from './sign-in';
import type { Site } from './site';

const FailureBody = v.strictObject({
  method: v.exactOptional(v.pipe(v.string(), v.toUpperCase())),
  /** Any part of the path and its query string. */
  path: v.pipe(v.string(), v.nonEmpty('name a part of the path')),
  nth: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
  headers: v.exactOptional(v.record(v.string(), v.string())),
  body: v.exactOptional(v.unknown()),
});

/** Lets one coming call to Jira fail, whoever makes it, to see what the app and its screens do then. */
export async function answerFail(exchange: Exchange, site: Site): Promise<void> {
  if (!signIn(exchange, site.jira.users)) throw new HttpRefusal(401, 'Nobody is signed in.');
  const failure = await readBody(exchange, FailureBody);
  site.jira.controls.failNext(failure);
  sendJson(exchange, 200, { waiting: failure });
}
