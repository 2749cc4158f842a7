import { presentUser } from '../present/user';
import { ACCOUNTS } from '../site/accounts';
import type { Call, Reply } from '../site/call';
import { ok } from '../site/call';
import { badRequest, JiraProblem } from '../site/jira-problem';
import { accountBehind } from '../site/site';
import type { Task } from '../tasks/task';
import { findTask } from '../tasks/task';
import { signedIn } from './access';
import type { Route } from './route';

/** How long Jira remembers a task. */
const LIFETIME = 14 * 24 * 3_600_000;

function pathTask(call: Call): Task {
  const task = findTask(call.site, call.path.taskId ?? '');
  if (task && call.site.now() - task.submitted <= LIFETIME) return task;
  throw new JiraProblem(404, [`The task with ID '${call.path.taskId ?? ''}' does not exist.`]);
}

function readTask(call: Call): Reply {
  const account = signedIn(call);
  const task = pathTask(call);
  const submitter = accountBehind(task.as);
  if (submitter !== account && !call.site.permissions.has(account, 'ADMINISTER', null)) {
    throw new JiraProblem(403, ['You do not have permission to view this task.']);
  }
  const { id, status, submitted, finished, result } = task;
  return ok({
    self: `${call.site.baseUrl}/rest/api/3/task/${id}`,
    id,
    status,
    submittedBy: 10_000 + (submitter ? ACCOUNTS.indexOf(submitter) : 0),
    submitted,
    progress: finished === null ? 0 : 100,
    elapsedRuntime: finished === null ? 0 : finished - submitted,
    lastUpdate: finished ?? submitted,
    ...(finished !== null && { started: submitted, finished }),
    ...(result !== undefined && { result }),
  });
}

function readBulkTask(call: Call): Reply {
  const account = signedIn(call);
  if (!call.site.permissions.has(account, 'BULK_CHANGE', null)) {
    throw new JiraProblem(401, ['You do not have the global permission to make bulk changes.']);
  }
  const task = pathTask(call);
  if (task.kind === 'set-properties')
    throw badRequest('The task associated with this taskId is not a bulk operation task');
  const { id, status, submitted, finished, result } = task;
  return ok({
    taskId: id,
    status,
    progressPercent: finished === null ? 0 : 100,
    submittedBy: presentUser(call.site, accountBehind(task.as)?.accountId ?? null),
    created: submitted,
    updated: finished ?? submitted,
    ...(finished !== null && { started: submitted }),
    ...(typeof result === 'object' && status === 'COMPLETE' && result),
  });
}

/** What became of work that Jira does later. */
export const TASKS: readonly Route[] = [
  { method: 'GET', path: 'task/{taskId}', answer: readTask },
  { method: 'GET', path: 'bulk/queue/{taskId}', answer: readBulkTask },
];
