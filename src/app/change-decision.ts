import type { Decision } from '../contract/issue-view';
import type { Answer } from '../contract/problem';
import { fail, succeed } from './answer';
import type { Issue, Ports } from './ports';
import { settleLabel } from './settle-label';
import { teach } from './teach';
import { whyOutOfScope } from './work-type';

/**
 * Keeps a person's decision, or drops it (null), once their own right to edit the item is known; the label follows at
 * once, written with that person's rights. Gives the item as it stands then.
 */
export async function changeDecision(ports: Ports, issueId: string, decision: Decision | null): Promise<Answer<Issue>> {
  const subject = await editableIssue(ports, issueId);
  if (!subject.ok) return subject;
  if (decision === null) await ports.decisions.drop(issueId);
  else await ports.decisions.keep(issueId, decision);
  await teach(ports, subject.value, decision);
  const settled = await settleLabel(ports, { jira: ports.asViewer, issue: subject.value, asks: false });
  if (settled.ok) return succeed(settled.value.issue);
  // The decision is kept either way; a label that Jira did not take now follows with the item's next event.
  ports.log.warn('label-not-written', { issue: issueId, problem: settled.problem.code });
  return subject;
}

async function editableIssue({ asViewer }: Ports, issueId: string): Promise<Answer<Issue>> {
  const [issue, mayEdit] = await Promise.all([asViewer.readIssue(issueId), asViewer.mayEdit(issueId)]);
  if (!issue.ok) return issue;
  if (!mayEdit.ok) return mayEdit;
  if (!mayEdit.value) return fail('not-editable', 'changing the decision');
  return whyOutOfScope(issue.value.issueType) === null ? issue : fail('out-of-scope', 'changing the decision');
}
