import type { ServerResponse } from 'node:http';
import type { Exchange } from './exchange';

/** Something that open pages want to hear of. */
type PageEvent =
  | { readonly type: 'issue'; readonly eventType: string; readonly id: string; readonly key: string }
  | {
      readonly type: 'import';
      readonly phase: 'reading' | 'loading' | 'labelling';
      readonly done: number;
      readonly total: number;
    }
  | { readonly type: 'reset' };

/** Server-sent events to every open page. */
export interface EventStream {
  open(exchange: Exchange): void;
  send(event: PageEvent): void;
  close(): void;
}

const KEEP_ALIVE_MS = 25_000;

/** Starts without pages. */
export function createEventStream(): EventStream {
  const pages = new Set<ServerResponse>();
  const beat = setInterval(() => {
    for (const page of pages) page.write(':\n\n');
  }, KEEP_ALIVE_MS);
  beat.unref();
  return {
    open({ request, response }) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(':\n\n');
      pages.add(response);
      request.on('close', () => pages.delete(response));
    },
    send({ type, ...details }) {
      for (const page of pages) page.write(`event: ${type}\ndata: ${JSON.stringify(details)}\n\n`);
    },
    close() {
      clearInterval(beat);
      for (const page of pages) page.end();
    },
  };
}
