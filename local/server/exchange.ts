import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpRefusal } from './http-refusal';

/** One request on its way to an answer. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

const MAX_JSON_BYTES = 10 * 1024 * 1024;

/** Answers with JSON. */
export function sendJson({ response }: Exchange, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json;charset=UTF-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** Answers with text of a named type. */
export function sendText({ response }: Exchange, type: string, text: string): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
  response.end(text);
}

/** Reads the whole body, up to `limit` bytes; `onChunk` hears how many have come in. */
export async function readBody(
  { request }: Exchange,
  limit = MAX_JSON_BYTES,
  onChunk?: (bytes: number) => void,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limit) throw new HttpRefusal(413, `More than ${Math.round(limit / 1024 / 1024)} MB is too much here.`);
    chunks.push(chunk);
    onChunk?.(bytes);
  }
  return Buffer.concat(chunks);
}

/** Reads a JSON body; an empty one is undefined. */
export async function readJson(exchange: Exchange): Promise<unknown> {
  const text = (await readBody(exchange)).toString('utf8');
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpRefusal(400, 'The body is not JSON.');
  }
}
