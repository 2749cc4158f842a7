import type { ScreenOptions } from './shell-operations';

/** Asks the stand-in's server for something as the person who looks; rejects with its words when it refuses. */
export async function callServer(path: string, options: ScreenOptions, body: object): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: options.authorization },
    body: JSON.stringify({ moduleKey: options.module.key, subject: options.subject, ...body }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.message ?? `The server answered ${response.status}.`);
  return answer.value;
}
