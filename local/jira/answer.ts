import { findRoute } from './routes';
import type { Call, Reply } from './site/call';
import { readQuery } from './site/call';
import { badRequest, JiraProblem, notModelled } from './site/jira-problem';
import type { Site } from './site/site';
import { accountBehind } from './site/site';
import type { JiraRequest } from './stand-in';

const BASE = /^\/rest\/api\/[23]\//;

function parseBody(body: unknown): unknown {
  if (typeof body !== 'string' || body === '') return body === '' ? undefined : body;
  try {
    return JSON.parse(body);
  } catch {
    throw badRequest('There was an error parsing JSON. Check that your request body is valid.');
  }
}

function reply(site: Site, request: JiraRequest, url: URL): Reply {
  const method = request.method.toUpperCase();
  const below = url.pathname.replace(BASE, '').replace(/\/$/, '');
  const found = BASE.test(url.pathname) ? findRoute(method, below) : null;
  if (!found) throw notModelled(`${method} ${url.pathname}`);
  const call: Call = {
    site,
    as: request.as,
    account: accountBehind(request.as),
    path: found.variables,
    query: readQuery(url.searchParams),
    body: parseBody(request.body),
  };
  if (method === 'GET') return found.route.answer(call);
  return site.store.within(() => found.route.answer(call));
}

function replyToProblem(problem: unknown, request: JiraRequest): Reply {
  if (!(problem instanceof JiraProblem)) {
    console.error(`The local Jira failed on ${request.method} ${request.path}:`, problem);
    return { status: 500, body: { errorMessages: ['Internal server error'], errors: {} } };
  }
  const { status, errorMessages, errors } = problem;
  if (status === 501) console.error(`501 ${request.method} ${request.path}: ${errorMessages.join(' ')}`);
  return { status, body: { errorMessages, errors } };
}

/** Answers one call; a problem rolls its writes back and becomes Jira's error body. */
export function answer(site: Site, request: JiraRequest, url: URL): Reply {
  try {
    return reply(site, request, url);
  } catch (problem) {
    return replyToProblem(problem, request);
  }
}
