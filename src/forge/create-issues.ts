import { type RequestProductMethod, route } from '@forge/api';
import * as v from 'valibot';
import type { Attempt, JiraEdits, NewIssue } from '../app/apply/apply-ports';
import { post } from './ask-jira';
import { refusalIn } from './attempt';
import { PROPERTY_KEY } from './issue-shape';
import { problemOf } from './problem-of';
import { sendRequest } from './send-request';
import { shaped } from './shape';

/** The issue property that says which apply made an item; the manifest indexes it for JQL. */
export const MARKER_KEY = 'true-story-made';

const MadeShape = v.object({ id: v.string(), key: v.string() });
const CreatedShape = v.object({
  issues: v.array(MadeShape),
  errors: v.array(v.object({ failedElementNumber: v.number(), elementErrors: v.unknown() })),
});

type Made = v.InferOutput<typeof MadeShape>;

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
