import type { Answer } from '../contract/problem';
import type { Ports } from './ports';
import { type Settled, settleLabel } from './settle-label';

/** Reads an item as the app and brings its label and record in line with its words; what every event leads to. */
export async function settleIssue(ports: Ports, issueId: string): Promise<Answer<Settled>> {
  const issue = await ports.asApp.readIssue(issueId);
  if (!issue.ok) return issue;
  const settled = await settleLabel(ports, { jira: ports.asApp, issue: issue.value, asks: true });
  if (settled.ok) ports.log.info('settled', { issue: issueId, writes: settled.value.writes });
  return settled;
}
