import { type RequestProductMethod, route } from '@forge/api';
import * as v from 'valibot';
import type { JiraEdits, MadeBy, Marker } from '../app/apply/apply-ports';
import type { Issue } from '../app/ports';
import type { Answer } from '../contract/problem';
import { askJira, post } from './ask-jira';
import { MARKER_KEY } from './create-issues';
import { ObjectShape, shaped } from './shape';

const MarkerShape = v.object({ apply: v.string(), change: v.string() });
const FoundShape = v.object({
  issues: v.array(v.object({ id: v.string(), key: v.string(), properties: v.optional(ObjectShape) })),
});
type Found = v.InferOutput<typeof FoundShape>['issues'];

/** Who looks: the viewer, and the app, which sees what the viewer has made and may not see. */
export interface Eyes {
  readonly viewer: RequestProductMethod;
  readonly app: RequestProductMethod;
}

const WHERE = 'looking for what was made';

/** Key of the newest item of the project of `subject` that is known: the search knows it, or it is the subject. */
export async function readNewest(
  request: RequestProductMethod,
  subject: Pick<Issue, 'key' | 'projectId'>,
): Promise<Answer<string>> {
  const read = await search(request, { jql: `project = ${subject.projectId} ORDER BY key DESC`, maxResults: 1 });
  if (!read.ok) return read;
  const keys = [subject.key, ...read.value.map(({ key }) => key)];
  return { ok: true, value: keys.reduce((one, other) => (numberIn(other) > numberIn(one) ? other : one)) };
}

const numberIn = (key: string): number => Number(key.replace(/^.*-/, ''));

/**
 * Items that carry the marker of this apply, whoever may see them: their keys are told, and nothing else. Jira's search
 * learns of a new item only after a while, so the items whose keys come after the newest one of before are read as well,
 * past the search.
 */
export async function findMade(eyes: Eyes, { apply, after, among }: MadeBy): ReturnType<JiraEdits['findMade']> {
  const [known, later] = await Promise.all([
    search(eyes.viewer, {
      jql: `trueStoryApply = "${apply}"`,
      properties: [MARKER_KEY],
      maxResults: 100,
      reconcileIssues: among.slice(0, 50).map(Number),
    }),
    after === null ? { ok: true as const, value: [] } : readAfter(eyes, after),
  ]);
  if (!known.ok) return known;
  if (!later.ok) return later;
  const marked = [...known.value, ...later.value].flatMap(({ id, key, properties }) => {
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

/** As many as Jira gives in one call. So many keys in a row that nobody sees are the end of a project. */
const STRETCH = 100;
/** What comes after 2,000 newer items is left to the search, which knows it by then. */
const MOST_STRETCHES = 20;

/** All items whose keys come after this one. */
async function readAfter({ viewer, app }: Eyes, key: string): Promise<Answer<Found>> {
  const [project, number] = [key.replace(/-\d+$/, ''), numberIn(key)];
  const found: Found = [];
  for (let stretch = 0; stretch < MOST_STRETCHES; stretch += 1) {
    const first = number + 1 + stretch * STRETCH;
    const keys = Array.from({ length: STRETCH }, (_, at) => `${project}-${first + at}`);
    const [seen, there] = await Promise.all([readKeys(viewer, keys), readKeys(app, keys)]);
    if (!seen.ok) return seen;
    if (!there.ok) return there;
    found.push(...seen.value, ...there.value);
    if (seen.value.length + there.value.length === 0) break;
  }
  return { ok: true, value: found };
}

async function readKeys(request: RequestProductMethod, issueIdsOrKeys: readonly string[]): Promise<Answer<Found>> {
  const body = { issueIdsOrKeys, fields: ['id'], properties: [MARKER_KEY] };
  const read = await askJira(request, post(WHERE, route`/rest/api/3/issue/bulkfetch`, body), FoundShape);
  return read.ok ? { ok: true, value: read.value.issues } : read;
}

/** Those of these items that are there, whether or not the viewer sees them. */
export async function stillThere({ app }: Eyes, ids: readonly string[]): Promise<Answer<readonly string[]>> {
  const read = await readKeys(app, ids);
  return read.ok ? { ok: true, value: read.value.map(({ id }) => id) } : read;
}
