const KEY = /^[A-Za-z][A-Za-z0-9_]+-\d+$/;
const CLAUSE =
  /^[\s(]*(?:not\s+)?(?:"[^"]+"|[\w.[\]-]+)\s*(?:=|!=|!?~|<=?|>=?|(?:not\s+)?in\s*\(|is\s+(?:not\s+)?(?:empty|null)\b|was\s)/i;
const ORDER = /\border\s+by\b/i;

/** What a search box asks Jira: JQL as it is, a key, or words; `spaces` limits all but pure JQL to what is meant. */
export function toJql(text: string, spaces: readonly string[]): string {
  const scope = spaces.length === 1 ? `project = "${spaces[0]}"` : `project IN (${spaces.map(quote).join(', ')})`;
  const query = text.trim();
  if (query === '') return `${scope} ORDER BY updated DESC`;
  if (KEY.test(query)) return `key = ${query.toUpperCase()}`;
  if (!isJql(query)) return `${scope} AND text ~ ${quote(query)} ORDER BY updated DESC`;
  return spaces.length === 1 ? within(scope, query) : query;
}

/** Whether a text is meant as JQL rather than as words to look for. */
const isJql = (text: string): boolean => CLAUSE.test(text) || /^\s*order\s+by\b/i.test(text);

function within(scope: string, query: string): string {
  const at = query.search(ORDER);
  const [where, order] = at < 0 ? [query, ''] : [query.slice(0, at), query.slice(at)];
  const clause = where.trim() === '' ? scope : `${scope} AND (${where.trim()})`;
  return `${clause} ${order}`.trim();
}

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
