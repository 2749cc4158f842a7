import { setImmediate } from 'node:timers/promises';
import { type Imported, ImportRefused, importFile } from '../import';
import { type Exchange, readBody, sendJson } from './exchange';
import { HttpRefusal } from './http-refusal';
import { signIn } from './sign-in';
import type { Site } from './site';

const MAX_FILE_BYTES = 200 * 1024 * 1024;

function read(name: string, bytes: Buffer): Imported {
  try {
    return importFile(name, bytes);
  } catch (error) {
    if (error instanceof ImportRefused) throw new HttpRefusal(422, error.message);
    throw error;
  }
}

/** Takes a file of items, replaces what is there by them, and tells open pages how far it is. */
export async function answerImport(exchange: Exchange, site: Site): Promise<void> {
  if (!signIn(exchange, site.jira.users)) throw new HttpRefusal(401, 'Nobody is signed in.');
  const total = Number(exchange.request.headers['content-length'] ?? 0);
  const tell = (phase: 'reading' | 'loading' | 'labelling', done: number, of: number) =>
    site.events.send({ type: 'import', phase, done, total: of });
  const bytes = await readBody(exchange, MAX_FILE_BYTES, (done) => tell('reading', done, total));
  const { backlog, problems } = read(exchange.query.get('name') ?? 'backlog.csv', bytes);
  tell('loading', 0, backlog.issues.length);
  // Loading is one transaction that nothing interrupts: what was told has to leave before it.
  await setImmediate();
  await site.loadImport(backlog, tell);
  const saying = (skipped: boolean) =>
    problems.filter((problem) => problem.skipped === skipped).map(({ line, message }) => ({ line, says: message }));
  // Rows that were left out, and rows that came in with something to be said about them.
  sendJson(exchange, 200, { loaded: backlog.issues.length, problems: saying(true), remarks: saying(false) });
}
