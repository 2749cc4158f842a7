import { type RequestProductMethod, route } from '@forge/api';
import * as v from 'valibot';
import type { BulkJira, BulkProgress, BulkTask } from '../app/bulk-ports';
import type { Issue } from '../app/ports';
import type { Answer } from '../contract/problem';
import { askJira } from './ask-jira';
import { ISSUE_FIELDS, PROPERTY_KEY, parseIssue } from './issue-shape';
import { problemOf } from './problem-of';
import { type Call, type Reply, sendRequest } from './send-request';
import { ObjectShape, shaped } from './shape';

const WRITING = 'changing many items';
const WAITING = 'waiting for Jira to change many items';

const GrantShape = v.object({ havePermission: v.boolean() });
const RightsShape = v.object({ permissions: v.object({ EDIT_ISSUES: GrantShape, BULK_CHANGE: GrantShape }) });
const FetchedShape = v.object({ issues: v.array(v.unknown()) });
const SubmittedShape = v.object({ taskId: v.string() });
const RefusedShape = v.object({ errors: v.array(v.object({ message: v.string() })) });
const TaskShape = v.object({ id: v.string(), status: v.string() });
const StatusShape = v.object({
  status: v.string(),
  failedAccessibleIssues: v.optional(ObjectShape),
});

/** Bulk work in Jira with one identity's rights. */
export function bulkJira(request: RequestProductMethod): BulkJira {
  return {
    readRights: async (projectId) => {
      const url = route`/rest/api/3/mypermissions?projectId=${projectId}&permissions=EDIT_ISSUES,BULK_CHANGE`;
      const read = await askJira(request, { where: 'checking rights', url }, RightsShape);
      if (!read.ok) return read;
      const { EDIT_ISSUES: edit, BULK_CHANGE: bulk } = read.value.permissions;
      return { ok: true, value: { edit: edit.havePermission, bulk: bulk.havePermission } };
    },
    fetchIssues: (ids) => fetchIssues(request, ids),
    submit: async (task) => {
      const call = task.do === 'write-record' ? recordCall(task) : labelCall(task);
      const sent = await sendRequest(request, call);
      if (!sent.ok) return sent;
      const taskId = taskIdIn(sent.value);
      if (taskId !== null) return { ok: true, value: taskId };
      return isBusy(sent.value) ? BUSY : problemOf(sent.value, WRITING, 'writing');
    },
    readTask: (task, taskId) =>
      task === 'write-record' ? readRecordTask(request, taskId) : readLabelTask(request, taskId),
  };
}

async function fetchIssues(request: RequestProductMethod, ids: readonly number[]): Promise<Answer<readonly Issue[]>> {
  const where = 'reading items';
  const body = { issueIdsOrKeys: ids.map(String), fields: ISSUE_FIELDS, properties: [PROPERTY_KEY] };
  const call: Call = { where, url: route`/rest/api/3/issue/bulkfetch`, method: 'POST', body };
  const read = await askJira(request, call, FetchedShape);
  if (!read.ok) return read;
  const issues = read.value.issues.flatMap((issue) => parseIssue(issue)?.issue ?? []);
  return issues.length === read.value.issues.length
    ? { ok: true, value: issues }
    : { ok: false, problem: { code: 'unexpected', where } };
}

function recordCall({ record, ids }: Extract<BulkTask, { do: 'write-record' }>): Call {
  const body = { entitiesIds: ids, properties: { [PROPERTY_KEY]: record } };
  return { where: WRITING, url: route`/rest/api/3/issue/properties`, method: 'POST', body };
}

function labelCall(task: Extract<BulkTask, { label: string }>): Call {
  const labels = {
    fieldId: 'labels',
    bulkEditMultiSelectFieldOption: task.do === 'add-label' ? 'ADD' : 'REMOVE',
    labels: [{ name: task.label }],
  };
  const body = {
    editedFieldsInput: { labelsFields: [labels] },
    selectedActions: ['labels'],
    selectedIssueIdsOrKeys: task.ids.map(String),
    sendBulkNotification: false,
  };
  return { where: WRITING, url: route`/rest/api/3/bulk/issues/fields`, method: 'POST', body };
}

const BUSY: Answer<never> = { ok: false, problem: { code: 'rate-limited', where: WRITING } };

/** Whether Jira works on as many bulk operations as it does at once, five of all its users: that passes, and no item is refused. */
const isBusy = ({ status, body }: Reply): boolean =>
  status === 400 &&
  (shaped(RefusedShape, body)?.errors ?? []).some(({ message }) =>
    /concurrent|at (?:once|a time|the same time)|already (?:running|in progress)/i.test(message),
  );

/** A bulk edit names its task; a property write leads to it, and where the way there is followed on its own, the task itself comes back. */
function taskIdIn({ status, body, location }: Reply): string | null {
  if (status === 303) return /\/task\/(\w+)/.exec(location ?? '')?.[1] ?? null;
  if (status === 201) return shaped(SubmittedShape, body)?.taskId ?? null;
  return status === 200 ? (shaped(TaskShape, body)?.id ?? null) : null;
}

async function readRecordTask(request: RequestProductMethod, taskId: string): Promise<Answer<BulkProgress>> {
  const read = await askJira(request, { where: WAITING, url: route`/rest/api/3/task/${taskId}` }, StatusShape);
  return read.ok ? { ok: true, value: { state: stateOf(read.value.status), refused: [] } } : read;
}

async function readLabelTask(request: RequestProductMethod, taskId: string): Promise<Answer<BulkProgress>> {
  const read = await askJira(request, { where: WAITING, url: route`/rest/api/3/bulk/queue/${taskId}` }, StatusShape);
  if (!read.ok) return read;
  const refused = Object.keys(read.value.failedAccessibleIssues ?? {}).map(Number);
  return { ok: true, value: { state: stateOf(read.value.status), refused } };
}

function stateOf(status: string): BulkProgress['state'] {
  if (status === 'COMPLETE') return 'done';
  return ['FAILED', 'CANCELLED', 'DEAD'].includes(status) ? 'failed' : 'running';
}
