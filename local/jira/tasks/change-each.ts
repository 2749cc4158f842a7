import { changeIssue } from '../issue/change-issue';
import type { Issue } from '../issue/issue';
import type { Actor } from '../issue/issue-events';
import { findIssue } from '../issue/issues';
import { JiraProblem } from '../site/jira-problem';
import type { Site } from '../site/site';

/** What became of a bulk operation, in the words of its progress answer. */
export interface BulkResult {
  readonly processedAccessibleIssues: readonly number[];
  readonly failedAccessibleIssues: Readonly<Record<string, readonly string[]>>;
  readonly invalidOrInaccessibleIssueCount: number;
  readonly totalIssueCount: number;
}

/** One bulk operation: which issues, what it needs, and what each becomes (a JiraProblem says why not). */
export interface BulkChange {
  readonly issues: readonly string[];
  readonly permission: string;
  change(issue: Issue): Issue;
}

function changeOne(site: Site, before: Issue, { actor, bulk }: { actor: Actor; bulk: BulkChange }): string | null {
  if (!site.permissions.has(actor.account, bulk.permission, before.projectId)) {
    return 'You do not have the permission that this needs in the project.';
  }
  try {
    changeIssue(site, { before, after: bulk.change(before) }, actor);
    return null;
  } catch (problem) {
    if (problem instanceof JiraProblem) return problem.message;
    throw problem;
  }
}

/** Changes issues one by one: those that fail are named, the others are changed. */
export function changeEach(site: Site, actor: Actor, bulk: BulkChange): BulkResult {
  const visible = bulk.issues
    .flatMap((idOrKey) => findIssue(site, idOrKey) ?? [])
    .filter(({ projectId }) => site.permissions.has(actor.account, 'BROWSE_PROJECTS', projectId));
  const processed: number[] = [];
  const failed: Record<string, readonly string[]> = {};
  for (const issue of visible) {
    const message = changeOne(site, issue, { actor, bulk });
    if (message === null) processed.push(issue.id);
    else failed[String(issue.id)] = [message];
  }
  return {
    processedAccessibleIssues: processed,
    failedAccessibleIssues: failed,
    invalidOrInaccessibleIssueCount: bulk.issues.length - visible.length,
    totalIssueCount: bulk.issues.length,
  };
}
