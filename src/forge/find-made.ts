import * as v from '@badrap/valita';
import { type RequestProductMethod, route } from '@forge/api';
import type { JiraEdits, MadeBy, Marker } from '../app/apply/apply-ports';
import type { Answer } from '../contract/problem';
import { askJira, post } from './ask-jira';
import { MARKER_KEY } from './create-issues';
import { shaped } from './shape';

const MarkerShape = v.object({ apply: v.string(), change: v.string() });
const FoundShape = v.object({
  issues: v.array(v.object({ id: v.string(), key: v.string(), properties: v.record(v.unknown()).optional() })),
});
type Found = v.Infer<typeof FoundShape>['issues'];

const WHERE = 'looking for what was made';

/**
 * Items that carry the marker of this apply. Jira's search learns of a new item only after a while, so the items whose keys
 * come around the newest one that it knows are read as well, past the search.
 */
export async function findMade(
  request: RequestProductMethod,
  { apply, subject, among }: MadeBy,
): ReturnType<JiraEdits['findMade']> {
  const [known, newest] = await Promise.all([
    search(request, {
      jql: `project = ${subject.projectId} AND trueStoryApply = "${apply}"`,
      properties: [MARKER_KEY],
      maxResults: 100,
      reconcileIssues: among.slice(0, 50).map(Number),
    }),
    search(request, { jql: `project = ${subject.projectId} ORDER BY key DESC`, maxResults: 1 }),
  ]);
  if (!known.ok) return known;
  if (!newest.ok) return newest;
  const latest = await readAround(request, [subject.key, ...newest.value.map(({ key }) => key)]);
  if (!latest.ok) return latest;
  const marked = [...known.value, ...latest.value].flatMap(({ id, key, properties }) => {
    const marker = shaped<Marker>(MarkerShape, properties?.[MARKER_KEY]);
    return marker?.apply === apply ? [[id, { id, key, ...marker }] as const] : [];
  });
  return { ok: true, value: [...new Map(marked).values()] };
}

async function search(request: RequestProductMethod, asked: object): Promise<Answer<Found>> {
  const body = { fields: ['id', 'key'], ...asked };
  const read = await askJira(request, post(WHERE, route`/rest/api/3/search/jql`, body), FoundShape);
  return read.ok ? { ok: true, value: read.value.issues } : read;
}

/** Items may reach the search in another order than that of their keys. */
const BEFORE = 40;
/** Items that a project gets within the seconds that its search lags behind. */
const AFTER = 60;

async function readAround(request: RequestProductMethod, keys: readonly string[]): Promise<Answer<Found>> {
  const project = keys[0]?.replace(/-\d+$/, '');
  const newest = Math.max(...keys.map((key) => Number(key.replace(/^.*-/, ''))));
  const first = Math.max(1, newest - BEFORE + 1);
  const issueIdsOrKeys = Array.from({ length: BEFORE + AFTER }, (_, at) => `${project}-${first + at}`);
  const body = { issueIdsOrKeys, fields: ['id'], properties: [MARKER_KEY] };
  const read = await askJira(request, post(WHERE, route`/rest/api/3/issue/bulkfetch`, body), FoundShape);
  return read.ok ? { ok: true, value: read.value.issues } : read;
}
