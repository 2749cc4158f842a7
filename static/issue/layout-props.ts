import type { IssueReading } from '../../src/contract/issue-view';
import type { DisagreeActions } from './disagree';
import type { Keeping } from './workbench/session';
import type { Applying } from './workbench/use-apply';

/** What the sidebar and the panel are given. */
export interface LayoutProps {
  readonly reading: IssueReading;
  readonly actions: DisagreeActions;
  readonly applying: Applying;
  readonly keeping: Keeping;
  /** Show the draft at once: that is what this frame was opened for. */
  readonly forDraft: boolean;
}

/** Whether what the words say is also what stands: a kind was read, and nobody decided otherwise. */
export function wordsStand({ verdict, decision }: IssueReading): boolean {
  return verdict.kind !== null && (decision === null || decision.kind === verdict.kind);
}

/** Whether "I disagree" is offered: to those who may edit, until somebody has decided. */
export function mayDisagree({ mayEdit, decision }: IssueReading): boolean {
  return mayEdit && decision === null;
}
