import type { Kind } from '../engine/kinds';
import type { ApplyCalls } from './apply-calls';
import type { FoundItem } from './found-item';
import type { HealthCalls } from './health-calls';
import type { IssueView } from './issue-view';
import type { OfItem } from './of-item';
import type { Answer } from './problem';

/** Calls of the screens of one item, which comes from the context where Jira opened the screen with one. */
export interface IssueCalls extends ApplyCalls {
  readIssue: { payload: OfItem; answer: Answer<IssueView> };
  /** `kind` null: none of the four. */
  keepDecision: { payload: OfItem & { kind: Kind | null }; answer: Answer<IssueView> };
  dropDecision: { payload: OfItem; answer: Answer<IssueView> };
  /** Items that the viewer may choose from, by key or words, what they looked at last first; at most twelve. */
  findItems: { payload: { words: string }; answer: Answer<readonly FoundItem[]> };
}

/** Every call a screen can make: its payload and its answer. The project comes from the context. */
export interface Calls extends IssueCalls, HealthCalls {}
export type CallName = keyof Calls;
