import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { route } from './routes';
import type { Site } from './site';

/** A server that answers on one port of this computer. */
export interface OpenServer {
  readonly port: number;
  /** Answers from this site from now on; until then every request is asked to wait. */
  serve(site: Site): void;
  close(): Promise<void>;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // Nobody else's computer gets an answer.
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Takes a port (0 for any free one); rejects with code EADDRINUSE when it is taken. */
export async function openServer(wanted: number): Promise<OpenServer> {
  let site: Site | null = null;
  const server = createServer((request, response) => {
    if (!site) {
      response.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '1' }).end('Still starting.\n');
      return;
    }
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { pathname: path, searchParams: query } = url;
    void route({ request, response, method: request.method ?? 'GET', path, query }, site);
  });
  const port = await listen(server, wanted);
  return {
    port,
    serve(given) {
      site = given;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
