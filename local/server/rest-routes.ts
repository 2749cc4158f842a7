import { arrival, toText } from '../forge';
import type { Identity } from '../jira';
import { type Exchange, readBody, sendJson } from './exchange';
import { signIn } from './sign-in';
import type { Site } from './site';

/** Pictures are for everybody: a browser's <img> signs nothing. */
const OPEN = /^\/rest\/api\/[23]\/universal_avatar\//;

function identify(exchange: Exchange, site: Site): Identity | null {
  const user = signIn(exchange, site.jira.users);
  if (user) return { type: 'user', accountId: user.accountId };
  return OPEN.test(exchange.path) ? { type: 'anonymous' } : null;
}

/** Passes a REST call on to Jira with the rights of whoever signs it. */
export async function answerRest(exchange: Exchange, site: Site): Promise<void> {
  const as = identify(exchange, site);
  if (!as) {
    const logins = site.jira.users.map(({ name }) => `${name}:x`).join(', ');
    const message = `Sign in with basic authentication as one of ${logins}.`;
    return sendJson(exchange, 401, { errorMessages: [message], errors: {} });
  }
  const { method, request, response } = exchange;
  const text = (await readBody(exchange)).toString('utf8');
  const body = text === '' ? {} : { body: text };
  const answer = site.jira.handle({ method, path: request.url ?? '/', as, ...body });
  await arrival(answer);
  const sent = toText(answer);
  response.writeHead(answer.status, { 'cache-control': 'no-store', ...sent.headers });
  response.end(sent.text ?? undefined);
}
