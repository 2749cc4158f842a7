import * as v from '@badrap/valita';
import { type RequestProductMethod, route } from '@forge/api';
import type { Attempt, JiraEdits, Marker, NewIssue } from '../app/apply/apply-ports';
import { askJira, post } from './ask-jira';
import { refusalIn } from './attempt';
import { PROPERTY_KEY } from './issue-shape';
import { problemOf } from './problem-of';
import { sendRequest } from './send-request';
import { shaped } from './shape';

/** The issue property that says which apply made an item; the manifest indexes it for JQL. */
const MARKER_KEY = 'true-story-made';

const MadeShape = v.object({ id: v.string(), key: v.string() });
const CreatedShape = v.object({
  issues: v.array(MadeShape),
  errors: v.array(v.object({ failedElementNumber: v.number(), elementErrors: v.unknown() })),
});
const MarkerShape = v.object({ apply: v.string(), change: v.string() });
const FoundShape = v.object({
  issues: v.array(v.object({ id: v.string(), key: v.string(), properties: v.record(v.unknown()).optional() })),
});

type Made = v.Infer<typeof MadeShape>;

/** Makes items in one call, each with its marker; one that is refused keeps none of the others from being made. */
export async function createIssues(
  request: RequestProductMethod,
  issues: readonly NewIssue[],
): ReturnType<JiraEdits['create']> {
  const where = 'making the new items';
  const sent = await sendRequest(
    request,
    post(where, route`/rest/api/3/issue/bulk`, { issueUpdates: issues.map(bodyOf) }),
  );
  if (!sent.ok) return sent;
  const created = sent.value.status === 201 || sent.value.status === 400 ? shaped(CreatedShape, sent.value.body) : null;
  if (created === null) return problemOf(sent.value, where, 'writing');
  const refused = new Map(created.errors.map((error) => [error.failedElementNumber, error.elementErrors]));
  const made = [...created.issues];
  return { ok: true, value: issues.map((_issue, at) => outcome(refused.has(at), refused.get(at), made)) };
}

/** Made items come in the order asked for, without the refused ones. */
function outcome(isRefused: boolean, errors: unknown, made: Made[]): Attempt<Made> {
  const next = isRefused ? undefined : made.shift();
  if (next) return { taken: true, value: next };
  return refusalIn(errors) ?? { taken: false, says: 'Jira did not say why.', fields: [] };
}

function bodyOf({ projectId, workType, parentId, summary, description, labels, fields, marker, record }: NewIssue) {
  return {
    fields: {
      ...fields,
      project: { id: projectId },
      issuetype: { id: workType },
      summary,
      ...(parentId !== null && { parent: { id: parentId } }),
      ...(description !== null && { description }),
      ...(labels.length > 0 && { labels }),
    },
    properties: [
      { key: MARKER_KEY, value: marker },
      ...(record === null ? [] : [{ key: PROPERTY_KEY, value: record }]),
    ],
  };
}

/** Items that carry the marker of this apply. The index may lag a moment behind; `among` are looked up past it. */
export async function findMade(
  request: RequestProductMethod,
  projectId: string,
  { apply, among }: Parameters<JiraEdits['findMade']>[1],
): ReturnType<JiraEdits['findMade']> {
  const body = {
    jql: `project = ${projectId} AND trueStoryApply = "${apply}"`,
    fields: ['id', 'key'],
    properties: [MARKER_KEY],
    maxResults: 100,
    reconcileIssues: among.slice(0, 50).map(Number),
  };
  const call = post('looking for what was made', route`/rest/api/3/search/jql`, body);
  const read = await askJira(request, call, FoundShape);
  if (!read.ok) return read;
  const found = read.value.issues.map(({ id, key, properties }) => {
    const marker = shaped<Marker>(MarkerShape, properties?.[MARKER_KEY]);
    return marker?.apply === apply ? [{ id, key, ...marker }] : [];
  });
  return { ok: true, value: found.flat() };
}
