/** Everything that can go wrong on the way to an answer; screens have words for each. */
export type ProblemCode =
  | 'not-visible'
  | 'not-editable'
  | 'out-of-scope'
  | 'not-found'
  | 'jira-unavailable'
  | 'rate-limited'
  | 'invalid-request'
  | 'unexpected';

/** `where` names the step that failed ("reading the item"), never issue text. */
export interface Problem {
  readonly code: ProblemCode;
  readonly where: string;
  /** Seconds to wait, where Jira said so. */
  readonly retryAfter?: number;
}

/** What every call gives: a value, or exactly one problem. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };
