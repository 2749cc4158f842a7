import type { Decision, IssueView } from '../contract/issue-view';
import type { Answer } from '../contract/problem';
import type { Kind } from '../engine/index';
import { succeed } from './answer';
import { changeDecision } from './change-decision';
import type { ItemPorts } from './ports';
import { viewIssue } from './view-issue';

/** Keeps for good how the viewer reads the item; `kind` null is none of the four. */
export function keepDecision(ports: ItemPorts, issueId: string, kind: Kind | null): Promise<Answer<IssueView>> {
  return decideAndView(ports, issueId, { kind, by: 'panel', at: ports.clock.now().toISOString() });
}

/** Lets the words decide again. */
export function dropDecision(ports: ItemPorts, issueId: string): Promise<Answer<IssueView>> {
  return decideAndView(ports, issueId, null);
}

async function decideAndView(ports: ItemPorts, issueId: string, decision: Decision | null): Promise<Answer<IssueView>> {
  const changed = await changeDecision(ports, issueId, decision);
  if (!changed.ok) return changed;
  await ports.scans.markTouched(changed.value.projectId, issueId);
  return succeed(await viewIssue(ports, { issue: changed.value, decision, mayEdit: true }));
}
