import type { Exchange } from './exchange';
import { HttpRefusal } from './http-refusal';

/** People and scripts use this name; the app's screens load from the other one, apart from the page around them. */
const PAGE_HOST = 'localhost';
const SCREEN_HOST = '127.0.0.1';
const FOR_SCREENS = /^\/(app\/|local\/(tokens\.css|bridge\.js)$)/;

/** Addresses of the two faces of one server. */
export interface Origins {
  readonly page: string;
  readonly screens: string;
}

/** The origins on a port. */
export const originsOn = (port: number): Origins => ({
  page: `http://${PAGE_HOST}:${port}`,
  screens: `http://${SCREEN_HOST}:${port}`,
});

/**
 * Keeps a screen from reaching past its frame, and a foreign site from reaching this server under a name of its own.
 * Gives the address to go to instead, or null when all is well; throws when there is none.
 */
export function checkHost({ request, path }: Exchange, origins: Origins): string | null {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (host !== PAGE_HOST && host !== SCREEN_HOST) {
    throw new HttpRefusal(403, `This server answers at ${origins.page} only.`);
  }
  const fromBrowser = request.headers['sec-fetch-site'] !== undefined;
  if (host === PAGE_HOST || !fromBrowser || FOR_SCREENS.test(path)) return null;
  if (request.headers['sec-fetch-mode'] === 'navigate') return `${origins.page}${request.url ?? '/'}`;
  throw new HttpRefusal(403, 'Screens reach Jira and the app through their bridge only.');
}
