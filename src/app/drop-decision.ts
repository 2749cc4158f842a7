import type { IssueView } from '../contract/issue-view';
import type { Answer } from '../contract/problem';
import { changeDecision } from './change-decision';
import type { Ports } from './ports';

/** Lets the words decide again. */
export function dropDecision(ports: Ports, issueId: string): Promise<Answer<IssueView>> {
  return changeDecision(ports, issueId, null);
}
