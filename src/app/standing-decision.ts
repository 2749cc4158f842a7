import type { Decision } from '../contract/issue-view';
import { inferDecision } from './infer-decision';
import type { Issue } from './ports';

/** The decision that stands on an item: the kept one, or what a person has said since by changing our label, as of `now`. */
export function standingDecision(issue: Issue, kept: Decision | null, now: Date): Decision | null {
  const taken = inferDecision(issue);
  if (taken === null || (taken.kind === kept?.kind && taken.by === kept.by)) return kept;
  return { ...taken, at: now.toISOString() };
}
