import { type RequestProductMethod, route } from '@forge/api';
import type { Attempt, IssueEdit } from '../app/apply/apply-ports';
import type { Issue } from '../app/ports';
import type { Answer } from '../contract/problem';
import { attempt } from './attempt';
import { PROPERTY_KEY, parseIssue } from './issue-shape';

/**
 * Writes text, type, labels and record in one request, and gives the item as Jira stored it. Watchers hear of it as of
 * any edit by a person: that is what it is.
 */
export async function editText(
  request: RequestProductMethod,
  issueId: string,
  edit: IssueEdit,
): Promise<Answer<Attempt<Issue>>> {
  const where = 'writing the item';
  const url = route`/rest/api/3/issue/${issueId}?returnIssue=true`;
  const sent = await attempt(request, { where, url, method: 'PUT', body: bodyOf(edit) }, ({ body }) => body);
  if (!sent.ok || !sent.value.taken) return sent as Answer<Attempt<never>>;
  const returned = parseIssue(sent.value.value);
  if (returned === null) return { ok: false, problem: { code: 'unexpected', where } };
  // The reply need not carry properties; then the record is the one just written.
  const record = returned.hasProperties ? returned.issue.record : (edit.record ?? null);
  return { ok: true, value: { taken: true, value: { ...returned.issue, record } } };
}

function bodyOf({ summary, description, workType, addLabels, removeLabels, record }: IssueEdit): object {
  const labels = [...addLabels.map((add) => ({ add })), ...removeLabels.map((remove) => ({ remove }))];
  return {
    fields: {
      ...(summary !== undefined && { summary }),
      ...(description !== undefined && { description }),
      ...(workType !== undefined && { issuetype: { id: workType } }),
    },
    ...(labels.length > 0 && { update: { labels } }),
    ...(record && { properties: [{ key: PROPERTY_KEY, value: record }] }),
  };
}
