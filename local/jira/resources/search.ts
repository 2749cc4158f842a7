import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { findIssues } from '../issue/issues';
import { selectFields } from '../issue/select-fields';
import { showIssues, showKeys } from '../issue/show-issues';
import type { Asking } from '../jql/clause-field';
import { compileJql } from '../jql/compile-jql';
import { parseJql } from '../jql/parse-jql';
import { join, sql } from '../jql/sql';
import type { Call, Reply } from '../site/call';
import { ok } from '../site/call';
import { badRequest, invalidPayload } from '../site/jira-problem';
import { visibleProjects } from './access';
import { readExpand } from './read-issue';
import type { Route } from './route';

const MOST_KEYS = 5000;
/** Jira gives shorter pages where issues are asked for with their fields. */
const MOST_ISSUES = 100;
const MOST_PROPERTIES = 5;
const MOST_RECONCILED = 50;
/** Names that ask for no field. */
const KEYS = ['id', 'key', 'issuekey'];
const TOKEN_LIFETIME = 7 * 24 * 3_600_000;

/** A search as it comes in, by GET or POST. */
interface Search {
  readonly jql: string;
  readonly nextPageToken: string | null;
  readonly maxResults: number;
  readonly fields: readonly string[];
  readonly properties: readonly string[];
  readonly expand: readonly string[];
  readonly reconcileIssues: readonly unknown[];
}

const body = v.strictObject({
  jql: v.optional(v.string()),
  nextPageToken: v.optional(v.nullable(v.string())),
  maxResults: v.optional(v.pipe(v.number(), v.integer())),
  fields: v.optional(v.array(v.string())),
  properties: v.optional(v.array(v.string())),
  expand: v.optional(v.string()),
  fieldsByKeys: v.optional(v.boolean()),
  failFast: v.optional(v.boolean()),
  reconcileIssues: v.optional(v.array(v.number())),
});

function readPost({ body: given }: Call): Search {
  const read = v.safeParse(body, given);
  if (!read.success) throw invalidPayload();
  const asked = read.output;
  return {
    jql: asked.jql ?? '',
    nextPageToken: asked.nextPageToken ?? null,
    maxResults: asked.maxResults ?? 50,
    fields: asked.fields?.flatMap((names) => names.split(',')) ?? [],
    properties: asked.properties ?? [],
    expand: asked.expand?.split(',') ?? [],
    reconcileIssues: asked.reconcileIssues ?? [],
  };
}

const readGet = ({ query }: Call): Search => ({
  jql: query.one('jql') ?? '',
  nextPageToken: query.one('nextPageToken'),
  maxResults: query.integer('maxResults', 50),
  fields: query.list('fields') ?? [],
  properties: query.list('properties') ?? [],
  expand: query.list('expand') ?? [],
  reconcileIssues: query.list('reconcileIssues') ?? [],
});

const digest = (jql: string): string => createHash('sha256').update(jql).digest('base64url').slice(0, 12);

const writeToken = (jql: string, offset: number, at: number): string =>
  Buffer.from(JSON.stringify([digest(jql), offset, at])).toString('base64url');

const token = v.tuple([v.string(), v.pipe(v.number(), v.integer(), v.minValue(0)), v.number()]);

/** The offset that a token stands for; one of another query, of a stranger, or of last week is refused. */
function readToken(text: string | null, jql: string, now: number): number {
  if (text === null || text === '') return 0;
  const refused = badRequest('The provided next page token is invalid or has expired.');
  try {
    const [query, offset, at] = v.parse(token, JSON.parse(Buffer.from(text, 'base64url').toString()));
    if (query !== digest(jql) || now - at > TOKEN_LIFETIME) throw refused;
    return offset;
  } catch {
    throw refused;
  }
}

/** Who asks, and what they may see. */
const askingOf = (call: Call): Asking => ({
  site: call.site,
  account: call.account,
  projectIds: visibleProjects(call).map(({ id }) => id),
  moment: { now: call.site.now(), zone: call.account?.zone ?? 'Etc/UTC' },
});

/** Parses and compiles; a query without a restriction is refused. What is too new for the search is not found, unless reconciled. */
function compileBounded(call: Call, jql: string, reconciled: readonly unknown[] = []): ReturnType<typeof compileJql> {
  const query = parseJql(jql);
  if (!query.where) {
    throw badRequest('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
  }
  const { where, orderBy } = compileJql(query, askingOf(call));
  const { lagMs } = call.site.search;
  if (lagMs === 0) return { where, orderBy };
  const known = sql(
    '(issue.created <= ? OR issue.id IN (SELECT value FROM json_each(?)))',
    call.site.now() - lagMs,
    JSON.stringify(reconciled.map(Number)),
  );
  return { where: join([known, where], 'AND'), orderBy };
}

function checkLimits({ maxResults, properties, reconcileIssues }: Search): void {
  if (maxResults < 1) throw badRequest(`The maxResults parameter must be between 1 and ${MOST_KEYS}.`);
  if (properties.length > MOST_PROPERTIES) {
    throw badRequest(`The number of requested properties must not exceed ${MOST_PROPERTIES}.`);
  }
  if (reconcileIssues.length > MOST_RECONCILED) {
    throw badRequest(`The number of issues to reconcile must not exceed ${MOST_RECONCILED}.`);
  }
}

function presentFound(call: Call, ids: readonly number[], search: Search): readonly unknown[] {
  if (onlyKeys(search)) {
    return search.fields.every((name) => name === 'id')
      ? ids.map((id) => ({ id: String(id) }))
      : showKeys(call.site, ids);
  }
  const named = search.fields.filter((name) => !KEYS.includes(name));
  return showIssues(call.site, findIssues(call.site, ids), {
    fields: named.length > 0 ? selectFields(named, '*navigable') : new Set(),
    properties: search.properties.length > 0 ? search.properties : null,
    expand: readExpand(search.expand),
    viewer: call.account,
  });
}

function onlyKeys({ fields, properties, expand }: Search): boolean {
  return properties.length + expand.length === 0 && fields.every((name) => KEYS.includes(name));
}

function search(call: Call, asked: Search): Reply {
  checkLimits(asked);
  const { where, orderBy } = compileBounded(call, asked.jql, asked.reconcileIssues);
  const now = call.site.now();
  const offset = readToken(asked.nextPageToken, asked.jql, now);
  const size = Math.min(asked.maxResults, onlyKeys(asked) ? MOST_KEYS : MOST_ISSUES);
  const text = `SELECT id FROM issue WHERE ${where.text} ORDER BY ${orderBy} LIMIT ? OFFSET ?`;
  const rows = call.site.store.all<{ id: number }>(text, ...where.values, size + 1, offset);
  const isLast = rows.length <= size;
  const ids = rows.slice(0, size).map(({ id }) => id);
  const issues = presentFound(call, ids, asked);
  return ok({ issues, ...(!isLast && { nextPageToken: writeToken(asked.jql, offset + size, now) }), isLast });
}

const countBody = v.strictObject({ jql: v.optional(v.string()) });

function count(call: Call): Reply {
  const read = v.safeParse(countBody, call.body);
  if (!read.success) throw invalidPayload();
  const { where } = compileBounded(call, read.output.jql ?? '');
  const row = call.site.store.get<{ count: number }>(
    `SELECT COUNT(*) AS count FROM issue WHERE ${where.text}`,
    ...where.values,
  );
  return ok({ count: row?.count ?? 0 });
}

/** Search by JQL: pages by token, without a total. */
export const SEARCH: readonly Route[] = [
  { method: 'GET', path: 'search/jql', answer: (call) => search(call, readGet(call)) },
  { method: 'POST', path: 'search/jql', answer: (call) => search(call, readPost(call)) },
  { method: 'POST', path: 'search/approximate-count', answer: count },
];
