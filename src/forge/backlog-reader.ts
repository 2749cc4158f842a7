import { type RequestProductMethod, route } from '@forge/api';
import * as v from 'valibot';
import type { BacklogReader, Page, ScannedIssue } from '../app/scan-ports';
import type { Answer } from '../contract/problem';
import { askJira } from './ask-jira';
import { type FieldIds, readFieldIds } from './field-ids';
import { PROPERTY_KEY } from './issue-shape';
import { parseScanned, SCAN_FIELDS, sprintsIn } from './scanned-shape';
import type { Call } from './send-request';

const MOST_ISSUES = 100;
/** Where nothing but ids and keys is asked for. */
const MOST_PLACES = 5000;

const PageShape = v.object({ issues: v.array(v.unknown()), nextPageToken: v.optional(v.nullable(v.string())) });
const PlaceShape = v.object({
  issues: v.array(v.object({ id: v.string(), key: v.string() })),
  nextPageToken: v.optional(v.nullable(v.string())),
});
const FetchedShape = v.object({ issues: v.array(v.unknown()) });
const CountShape = v.object({ count: v.number() });

/** Who reads items, and who tells which fields the site has. */
interface Readers {
  readonly request: RequestProductMethod;
  readonly asApp: RequestProductMethod;
}

/**
 * Jira's backlogs as scans read them. Which fields there are is asked with the app's rights, whoever reads: Jira names
 * only those of the spaces that the asker sees, and the answer is kept for everybody.
 */
export function backlogReader(request: RequestProductMethod, asApp = request): BacklogReader {
  const readers = { request, asApp };
  return {
    readIssues: ({ projectId, changedFor, token }) => {
      const changed = changedFor === null ? '' : ` AND updated >= -${changedFor}m`;
      return readIssues(readers, `project = ${projectId}${changed} ORDER BY key DESC`, token);
    },
    readPlaces: async (projectId, token) => {
      const jql = `project = ${projectId} ORDER BY key DESC`;
      const call = search('looking for items', { jql, fields: ['key'], maxResults: MOST_PLACES }, token);
      const read = await askJira(request, call, PlaceShape);
      if (!read.ok) return read;
      const items = read.value.issues.map(({ id, key }) => ({ id: Number(id), number: Number(key.split('-').at(-1)) }));
      return { ok: true, value: { items, next: read.value.nextPageToken ?? null } };
    },
    fetchIssues: (ids) => fetchIssues(readers, ids),
    readSprints: async (projectId, ids) => {
      const fields = await readFieldIds(asApp);
      if (!fields.ok) return fields;
      const { sprint } = fields.value;
      if (sprint === null || ids.length === 0) return { ok: true, value: [] };
      const jql = `project = ${projectId} AND sprint in (${ids.join()}) ORDER BY updated DESC`;
      const call = search('reading the sprints', { jql, fields: [sprint], maxResults: MOST_ISSUES }, null);
      const read = await askJira(request, call, PageShape);
      if (!read.ok) return read;
      return { ok: true, value: read.value.issues.flatMap((issue) => sprintsIn(issue, fields.value)) };
    },
    countIssues: async (projectId) => {
      const url = route`/rest/api/3/search/approximate-count`;
      const call: Call = { where: 'counting the items', url, method: 'POST', body: { jql: `project = ${projectId}` } };
      const read = await askJira(request, call, CountShape);
      return read.ok ? { ok: true, value: read.value.count } : read;
    },
  };
}

function search(where: string, body: object, token: string | null): Call {
  const paged = token === null ? body : { ...body, nextPageToken: token };
  return { where, url: route`/rest/api/3/search/jql`, method: 'POST', body: paged };
}

const fieldsFor = ({ sprint, rank, points }: FieldIds): readonly string[] => [
  ...SCAN_FIELDS,
  ...[sprint, rank].flatMap((id) => id ?? []),
  ...points,
];

async function readIssues(
  { request, asApp }: Readers,
  jql: string,
  token: string | null,
): Promise<Answer<Page<ScannedIssue>>> {
  const fields = await readFieldIds(asApp);
  if (!fields.ok) return fields;
  const where = 'reading the backlog';
  const asked = { jql, fields: fieldsFor(fields.value), properties: [PROPERTY_KEY], maxResults: MOST_ISSUES };
  const read = await askJira(request, search(where, asked, token), PageShape);
  if (!read.ok) return read;
  const items = wholeIssues(read.value.issues, fields.value);
  if (items === null) return { ok: false, problem: { code: 'unexpected', where } };
  return { ok: true, value: { items, next: read.value.nextPageToken ?? null } };
}

async function fetchIssues(
  { request, asApp }: Readers,
  ids: readonly number[],
): Promise<Answer<readonly ScannedIssue[]>> {
  const fields = await readFieldIds(asApp);
  if (!fields.ok) return fields;
  const where = 'reading items';
  const body = {
    issueIdsOrKeys: ids.map(String),
    fields: [...fieldsFor(fields.value), 'subtasks'],
    properties: [PROPERTY_KEY],
  };
  const call: Call = { where, url: route`/rest/api/3/issue/bulkfetch`, method: 'POST', body };
  const read = await askJira(request, call, FetchedShape);
  if (!read.ok) return read;
  const items = wholeIssues(read.value.issues, fields.value);
  return items === null ? { ok: false, problem: { code: 'unexpected', where } } : { ok: true, value: items };
}

/** Null where one of them is none: better a scan that stops than one that leaves items out unseen. */
function wholeIssues(bodies: readonly unknown[], fields: FieldIds): readonly ScannedIssue[] | null {
  const items = bodies.map((body) => parseScanned(body, fields));
  return items.every((item) => item !== null) ? items : null;
}
