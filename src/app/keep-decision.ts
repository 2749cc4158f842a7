import type { IssueView } from '../contract/issue-view';
import type { Answer } from '../contract/problem';
import type { Kind } from '../engine/index';
import { changeDecision } from './change-decision';
import type { Ports } from './ports';

/** Keeps for good how the viewer reads the item; `kind` null is none of the four. */
export function keepDecision(ports: Ports, issueId: string, kind: Kind | null): Promise<Answer<IssueView>> {
  return changeDecision(ports, issueId, { kind, by: 'panel', at: ports.clock.now().toISOString() });
}
