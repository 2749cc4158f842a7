import type { Calls } from '../../contract/calls';
import type { Answer } from '../../contract/problem';
import { succeed } from '../answer';
import type { ItemPorts } from '../ports';

/** Counts that a suggestion was not wanted, for the project of an item that the viewer sees. */
export async function rejectSuggestion(
  { asViewer, applying }: ItemPorts,
  issueId: string,
  rejected: Calls['rejectSuggestion']['payload'],
): Promise<Answer<null>> {
  const issue = await asViewer.readIssue(issueId);
  if (!issue.ok) return issue;
  await applying.outcomes.count(issue.value.projectId, { ...rejected, outcome: 'rejected' });
  return succeed(null);
}
