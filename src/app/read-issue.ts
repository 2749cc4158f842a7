import type { IssueView } from '../contract/issue-view';
import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import type { ItemPorts } from './ports';
import { standingDecision } from './standing-decision';
import { viewIssue } from './view-issue';

/** What the panel shows of one item, read with the viewer's own rights; nothing is written. */
export async function readIssue(ports: ItemPorts, issueId: string): Promise<Answer<IssueView>> {
  const [issue, mayEdit, kept] = await Promise.all([
    ports.asViewer.readIssue(issueId),
    ports.asViewer.mayEdit(issueId),
    ports.decisions.get(issueId),
  ]);
  if (!issue.ok) return issue;
  if (!mayEdit.ok) return mayEdit;
  // A label may have been changed a moment ago, and its event be on the way.
  const decision = standingDecision(issue.value, kept, ports.clock.now());
  return succeed(await viewIssue(ports, { issue: issue.value, decision, mayEdit: mayEdit.value }));
}
