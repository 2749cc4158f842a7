import type { Kind } from '../engine/kinds';
import type { ApplyCalls } from './apply-calls';
import type { HealthCalls } from './health-calls';
import type { IssueView } from './issue-view';
import type { Answer } from './problem';

/** Calls of the screens of one item, which comes from the context. */
export interface IssueCalls extends ApplyCalls {
  readIssue: { payload: Record<string, never>; answer: Answer<IssueView> };
  /** `kind` null: none of the four. */
  keepDecision: { payload: { kind: Kind | null }; answer: Answer<IssueView> };
  dropDecision: { payload: Record<string, never>; answer: Answer<IssueView> };
}

/** Every call a screen can make: its payload and its answer. The subject issue or project comes from the context. */
export interface Calls extends IssueCalls, HealthCalls {}
export type CallName = keyof Calls;
