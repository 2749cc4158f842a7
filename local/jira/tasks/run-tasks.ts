import * as v from 'valibot';
import { JiraProblem } from '../site/jira-problem';
import type { Site } from '../site/site';
import { accountBehind } from '../site/site';
import { editLabels, LABELS_INPUT } from './edit-labels';
import { MOVE_INPUT, moveIssues } from './move-issues';
import { PROPERTIES_INPUT, setProperties } from './set-properties';
import type { Task } from './task';
import { findTask, saveTask, waitingTasks } from './task';

function work(site: Site, task: Task): object {
  const account = accountBehind(task.as);
  if (!account) throw new JiraProblem(401, ['The user who submitted the task is gone.']);
  const actor = { as: task.as, account };
  switch (task.kind) {
    case 'set-properties':
      return setProperties(site, account, v.parse(PROPERTIES_INPUT, task.input));
    case 'edit-labels':
      return editLabels(site, actor, v.parse(LABELS_INPUT, task.input));
    case 'move-issues':
      return moveIssues(site, actor, v.parse(MOVE_INPUT, task.input));
  }
}

function run(site: Site, task: Task): void {
  try {
    const result = work(site, task);
    saveTask(site, { ...task, status: 'COMPLETE', finished: site.now(), result });
  } catch (problem) {
    if (!(problem instanceof JiraProblem)) throw problem;
    saveTask(site, { ...task, status: 'FAILED', finished: site.now(), result: { message: problem.message } });
  }
}

/** Does what waits, each task in a transaction of its own. */
export function runTasks(site: Site): void {
  for (const id of waitingTasks(site)) {
    const task = findTask(site, id);
    if (task) site.store.within(() => run(site, task));
  }
}
