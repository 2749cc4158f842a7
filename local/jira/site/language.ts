import type { JiraRequest, Language } from '../stand-in';
import type { Reply } from './call';
import type { Site } from './site';
import { accountBehind } from './site';

/** Names that Jira brings along and translates; those that a site has made up stay as they are. */
const GERMAN: Readonly<Record<string, string>> = {
  Task: 'Aufgabe',
  Bug: 'Fehler',
  Epic: 'Epos',
  'Sub-task': 'Unteraufgabe',
  'Story Points': 'Story-Punkte',
};

/** A person's own language counts, whatever `Accept-Language` says, unless `X-Force-Accept-Language` stands beside it. */
function languageFor({ languages }: Site, { as, headers = {} }: JiraRequest): Language {
  const sent = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const login = accountBehind(as)?.login;
  if (sent.get('x-force-accept-language') !== 'true') return (login && languages.get(login)) || 'en';
  return sent.get('accept-language')?.startsWith('de') ? 'de' : 'en';
}

/** Whether something of the site carries a name that Jira translates: a work type, or a field. */
const isTranslated = (entry: Readonly<Record<string, unknown>>): boolean =>
  String(entry.self).includes('/issuetype/') || String(entry.id).startsWith('customfield_');

function translated(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(translated);
  if (typeof part !== 'object' || part === null) return part;
  const entry = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, translated(value)]));
  const name = isTranslated(entry) ? GERMAN[String(entry.name)] : undefined;
  return name === undefined ? entry : { ...entry, name };
}

/** The answer with names in the language of whoever asks. */
export function inLanguage(site: Site, request: JiraRequest, reply: Reply): Reply {
  return languageFor(site, request) === 'en' ? reply : { ...reply, body: translated(reply.body) };
}
