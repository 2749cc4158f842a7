import { ScreenRefusal } from '../forge';
import { type Exchange, sendJson } from './exchange';
import { answerFail } from './fail-route';
import { HttpRefusal } from './http-refusal';
import { answerImport } from './import-route';
import { checkHost } from './names-of-this-host';
import { answerBridge, answerScreenFile, answerShell, answerShellFile, answerState, answerTokens } from './page-routes';
import { answerRest } from './rest-routes';
import { answerContext, answerInvoke, answerProduct } from './screen-routes';
import { signIn } from './sign-in';
import type { Site } from './site';

type Answer = (exchange: Exchange, site: Site) => void | Promise<void>;

async function answerReset(exchange: Exchange, site: Site): Promise<void> {
  // A signed request cannot come from another site's page unasked.
  if (!signIn(exchange, site.jira.users)) throw new HttpRefusal(401, 'Nobody is signed in.');
  await site.loadDemo();
  sendJson(exchange, 200, { demo: site.isDemo() });
}

function answerTrace(exchange: Exchange, site: Site): void {
  sendJson(exchange, 200, { calls: site.callsAfter(Number(exchange.query.get('after') ?? 0)) });
}

/** Method, pattern and answer; the first that fits wins. */
const ROUTES: readonly (readonly [method: string, path: RegExp, answer: Answer])[] = [
  ['*', /^\/rest\//, answerRest],
  ['GET', /^\/local\/state$/, answerState],
  ['GET', /^\/local\/tokens\.css$/, answerTokens],
  ['GET', /^\/local\/bridge\.js$/, answerBridge],
  ['GET', /^\/local\/trace$/, answerTrace],
  ['GET', /^\/local\/events$/, (exchange, site) => site.events.open(exchange)],
  ['POST', /^\/local\/context$/, answerContext],
  ['POST', /^\/local\/invoke$/, answerInvoke],
  ['POST', /^\/local\/product$/, answerProduct],
  ['POST', /^\/local\/reset$/, answerReset],
  ['POST', /^\/local\/import$/, answerImport],
  ['POST', /^\/local\/fail$/, answerFail],
  ['GET', /^\/app\//, answerScreenFile],
  ['GET', /^\/shell\//, answerShellFile],
  ['*', /^\/local\//, ({ method, path }) => Promise.reject(new HttpRefusal(404, `There is no ${method} ${path}.`))],
  ['GET', /^\//, answerShell],
];

function refusalOf(error: unknown): { status: number; message: string } {
  if (error instanceof HttpRefusal || error instanceof ScreenRefusal) return error;
  return { status: 500, message: error instanceof Error ? error.message : String(error) };
}

/** Answers one request; whatever goes wrong is told in words. */
export async function route(exchange: Exchange, site: Site): Promise<void> {
  try {
    const elsewhere = checkHost(exchange, site.origins);
    if (elsewhere !== null) {
      exchange.response.writeHead(302, { location: elsewhere }).end();
      return;
    }
    const { method, path } = exchange;
    const found = ROUTES.find(([verb, pattern]) => (verb === '*' || verb === method) && pattern.test(path));
    if (!found) throw new HttpRefusal(405, `${method} is not answered at ${path}.`);
    await found[2](exchange, site);
  } catch (error) {
    const { status, message } = refusalOf(error);
    if (!exchange.response.headersSent) sendJson(exchange, status, { message });
    else exchange.response.end();
  }
}
