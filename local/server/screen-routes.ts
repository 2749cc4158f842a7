import * as v from 'valibot';
import { SubjectSchema, toText } from '../forge';
import { type Exchange, sendJson } from './exchange';
import { HttpRefusal } from './http-refusal';
import { readBody } from './read-body';
import { signIn } from './sign-in';
import type { Site } from './site';

const Viewing = { moduleKey: v.string(), subject: v.optional(SubjectSchema, {}) };
const ContextBody = v.object(Viewing);
const InvokeBody = v.object({ ...Viewing, functionKey: v.string(), payload: v.optional(v.unknown()) });
const ProductBody = v.object({
  method: v.string(),
  path: v.pipe(v.string(), v.startsWith('/rest/')),
  body: v.nullish(v.string()),
});

function viewer(exchange: Exchange, site: Site): string {
  const user = signIn(exchange, site.jira.users);
  if (!user) throw new HttpRefusal(401, 'Nobody is signed in.');
  return user.accountId;
}

/** Gives a screen its context. */
export async function answerContext(exchange: Exchange, site: Site): Promise<void> {
  const accountId = viewer(exchange, site);
  const { moduleKey, subject } = await readBody(exchange, ContextBody);
  sendJson(exchange, 200, { value: site.forge.screens.context({ moduleKey, subject, accountId }) });
}

/** Runs the resolver behind a screen. */
export async function answerInvoke(exchange: Exchange, site: Site): Promise<void> {
  const accountId = viewer(exchange, site);
  const { moduleKey, subject, functionKey, payload } = await readBody(exchange, InvokeBody);
  const value = await site.forge.screens.invoke({ moduleKey, subject, accountId }, { functionKey, payload });
  sendJson(exchange, 200, { value });
}

/** Calls Jira for a screen, with the viewer's rights. */
export async function answerProduct(exchange: Exchange, site: Site): Promise<void> {
  const accountId = viewer(exchange, site);
  const { method, path, body } = await readBody(exchange, ProductBody);
  const answer = site.forge.screens.product(accountId, { method, path, ...(body == null ? {} : { body }) });
  const { text, headers } = toText(answer);
  const { status } = answer;
  sendJson(exchange, 200, { value: { status, statusText: '', headers, body: text ?? '', isAttachment: false } });
}
