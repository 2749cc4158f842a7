import type { IssueOutOfScope } from '../contract/issue-view';
import type { Kind } from '../engine/index';
import { POLICY } from './policy';
import type { Issue } from './ports';

const named = (names: readonly string[], issueType: Issue['issueType']) =>
  names.includes(issueType.name.trim().toLowerCase());

/** Why items of this work type are not read; null where they are. The hierarchy decides, the name where Jira gave no level. */
export function whyOutOfScope(issueType: Issue['issueType']): IssueOutOfScope['why'] | null {
  const level = issueType.hierarchyLevel;
  if (issueType.subtask || (level ?? 0) < 0 || named(POLICY.subtaskTypes, issueType)) return 'sub-task';
  if ((level ?? 0) > 0 || (level === null && named(POLICY.epicTypes, issueType))) return 'epic';
  return named(POLICY.bugTypes, issueType) ? 'bug' : null;
}

const FITS = new Map<string, readonly Kind[]>(Object.entries(POLICY.fits));

/** The kinds that a work type is meant for; empty where its name says nothing. */
export function kindsThatFit(issueType: Issue['issueType']): readonly Kind[] {
  return FITS.get(issueType.name.trim().toLowerCase()) ?? [];
}
