import type { IssueReading } from '../../src/contract/issue-view';
import type { DisagreeActions } from './disagree';

/** What the sidebar and the panel are given. */
export interface LayoutProps {
  readonly reading: IssueReading;
  readonly actions: DisagreeActions;
}

/** Whether what the words say is also what stands: a kind was read, and nobody decided otherwise. */
export function wordsStand({ verdict, decision }: IssueReading): boolean {
  return verdict.kind !== null && (decision === null || decision.kind === verdict.kind);
}

/** Whether "I disagree" is offered: to those who may edit, until somebody has decided. */
export function mayDisagree({ mayEdit, decision }: IssueReading): boolean {
  return mayEdit && decision === null;
}
