import type { IssueView } from '../contract/issue-view';
import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import type { ItemPorts } from './ports';
import { standingDecision } from './standing-decision';
import { teamAdaptation } from './team-adaptation';
import { viewIssue } from './view-issue';

/**
 * What the panel shows of one item, read with the viewer's own rights; nothing is written. What the team of `projectId` has
 * taught is asked for together with the item, not after it.
 */
export async function readIssue(
  ports: ItemPorts,
  issueId: string,
  projectId: string | null = null,
): Promise<Answer<IssueView>> {
  const [issue, mayEdit, kept, taught] = await Promise.all([
    ports.asViewer.readIssue(issueId),
    ports.asViewer.mayEdit(issueId),
    ports.decisions.get(issueId),
    projectId === null ? undefined : teamAdaptation(ports, projectId),
  ]);
  if (!issue.ok) return issue;
  if (!mayEdit.ok) return mayEdit;
  // A label may have been changed a moment ago, and its event be on the way.
  const decision = standingDecision(issue.value, kept, ports.clock.now());
  return succeed(
    await viewIssue(ports, {
      issue: issue.value,
      decision,
      mayEdit: mayEdit.value,
      ...(taught !== undefined && issue.value.projectId === projectId ? { taught } : {}),
    }),
  );
}
