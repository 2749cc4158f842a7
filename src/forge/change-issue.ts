import { type RequestProductMethod, route } from '@forge/api';
import * as v from 'valibot';
import type { Issue, IssueChange, Jira } from '../app/ports';
import type { Answer } from '../contract/problem';
import { PROPERTY_KEY, parseIssue } from './issue-shape';
import { problemOf } from './problem-of';
import { mayWriteQuietly, rememberRefusal } from './quiet-projects';
import { type Reply, sendRequest } from './send-request';
import { ObjectShape, shaped, sparse } from './shape';

type Changed = Awaited<ReturnType<Jira['changeIssue']>>;

/** A write in progress: who writes, to which item, what, and how to read it again. */
export interface Write {
  readonly request: RequestProductMethod;
  readonly readAgain: () => Promise<Answer<Issue>>;
  readonly issue: Issue;
  readonly change: IssueChange;
}

const WHERE = 'writing the label';

/** Writes labels and record in one request where labels change, the record alone otherwise. */
export async function changeIssue(write: Write): Promise<Changed> {
  const { addLabels, removeLabels, record } = write.change;
  if (addLabels.length + removeLabels.length === 0) return changeRecord(write);
  const changed = await editIssue(write);
  if (!changed.ok || changed.value.skipped !== null || record !== null) return changed;
  return changeRecord({ ...write, issue: changed.value.issue });
}

async function editIssue(write: Write): Promise<Changed> {
  const quiet = await mayWriteQuietly(write.issue.projectId);
  const first = await putIssue(write, quiet);
  if (!first.ok) return first;
  if (!quiet || !speaksOfMails(first.value)) return readEdit(write, first.value);
  await rememberRefusal(write.issue.projectId);
  const second = await putIssue(write, false);
  return second.ok ? readEdit(write, second.value) : second;
}

function putIssue({ request, issue, change }: Write, quiet: boolean): Promise<Answer<Reply>> {
  const labels = [...change.addLabels.map((add) => ({ add })), ...change.removeLabels.map((remove) => ({ remove }))];
  const properties = change.record ? { properties: [{ key: PROPERTY_KEY, value: change.record }] } : {};
  const url = quiet
    ? route`/rest/api/3/issue/${issue.id}?returnIssue=true&notifyUsers=false`
    : route`/rest/api/3/issue/${issue.id}?returnIssue=true`;
  return sendRequest(request, { where: WHERE, url, method: 'PUT', body: { update: { labels }, ...properties } });
}

const RefusalShape = sparse({
  errorMessages: v.optional(v.array(v.string())),
  errors: v.optional(ObjectShape),
});

function speaksOfMails({ status, body }: Reply): boolean {
  const messages = status === 400 || status === 403 ? shaped(RefusalShape, body)?.errorMessages : undefined;
  return messages?.some((message) => /notif/i.test(message)) ?? false;
}

function refusesLabels({ status, body }: Reply): boolean {
  return status === 400 && 'labels' in (shaped(RefusalShape, body)?.errors ?? {});
}

/** The item as it stands after the write, from the reply where that holds a whole issue. */
async function readEdit({ issue, change, readAgain }: Write, reply: Reply): Promise<Changed> {
  if (refusesLabels(reply)) return { ok: true, value: { issue, skipped: 'labels' } };
  if (reply.status !== 200 && reply.status !== 204) return problemOf(reply, WHERE, 'writing');
  const returned = parseIssue(reply.body);
  if (returned === null) return asChanged(await readAgain());
  // The reply need not carry properties; then the record is the one just written.
  const record = returned.hasProperties ? returned.issue.record : (change.record ?? issue.record);
  return { ok: true, value: { issue: { ...returned.issue, record }, skipped: null } };
}

async function changeRecord({ request, readAgain, issue, change }: Write): Promise<Changed> {
  const url = route`/rest/api/3/issue/${issue.id}/properties/${PROPERTY_KEY}`;
  const sent = await (change.record
    ? sendRequest(request, { where: WHERE, url, method: 'PUT', body: change.record })
    : sendRequest(request, { where: WHERE, url, method: 'DELETE' }));
  if (!sent.ok) return sent;
  const { status } = sent.value;
  const gone = status === 404 && change.record === null;
  if (status >= 300 && !gone) return problemOf(sent.value, WHERE, 'writing');
  const read = await readAgain();
  // A property that is not there is as good as deleted; one that is still there was not ours to delete.
  if (gone && read.ok && read.value.record !== null) return problemOf(sent.value, WHERE, 'writing');
  return asChanged(read);
}

function asChanged(read: Answer<Issue>): Changed {
  return read.ok ? { ok: true, value: { issue: read.value, skipped: null } } : read;
}
