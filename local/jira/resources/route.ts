import type { Call, Reply } from '../site/call';

/** One operation of the REST API: `path` is what follows /rest/api/3/, with {names} for its variable parts. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  answer(call: Call): Reply;
}
