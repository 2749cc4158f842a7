import type { Kind } from '../engine/kinds';
import type { ApplyCalls } from './apply-calls';
import type { HealthCalls } from './health-calls';
import type { IssueView } from './issue-view';
import type { Answer } from './problem';

/** Every call a screen can make: its payload and its answer. The subject issue or project comes from the context. */
export interface Calls extends ApplyCalls, HealthCalls {
  readIssue: { payload: Record<string, never>; answer: Answer<IssueView> };
  /** `kind` null: none of the four. */
  keepDecision: { payload: { kind: Kind | null }; answer: Answer<IssueView> };
  dropDecision: { payload: Record<string, never>; answer: Answer<IssueView> };
}
export type CallName = keyof Calls;
