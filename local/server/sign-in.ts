import type { SiteUser } from '../jira';
import type { Exchange } from './exchange';

/** Reads who signs the request: basic authentication, of which only the user name matters. Null: nobody we know. */
export function signIn({ request }: Exchange, users: readonly SiteUser[]): SiteUser | null {
  const [scheme, encoded = ''] = (request.headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'basic') return null;
  const [name = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return users.find((user) => user.name === name) ?? null;
}
