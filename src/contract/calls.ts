import type { Kind } from '../engine/kinds';
import type { ApplyCalls } from './apply-calls';
import type { HealthCalls } from './health-calls';
import type { HealthPage, HealthStart } from './health-view';
import type { IssueView } from './issue-view';
import type { Answer } from './problem';

/** Every call a screen can make: its payload and its answer. The subject issue or project comes from the context. */
export interface Calls extends ApplyCalls, HealthCalls {
  readIssue: { payload: Record<string, never>; answer: Answer<IssueView> };
  /** `kind` null: none of the four. */
  keepDecision: { payload: { kind: Kind | null }; answer: Answer<IssueView> };
  dropDecision: { payload: Record<string, never>; answer: Answer<IssueView> };
  startHealth: { payload: Record<string, never>; answer: Answer<HealthStart> };
  /** `next` null: from the beginning. */
  readHealthPage: { payload: { next: string | null }; answer: Answer<HealthPage> };
}
export type CallName = keyof Calls;
