import * as v from 'valibot';
import { checkHierarchy } from '../issue/apply-edits';
import type { Issue } from '../issue/issue';
import type { Actor } from '../issue/issue-events';
import { findChildren, findIssue } from '../issue/issues';
import { badRequest } from '../site/jira-problem';
import type { Site } from '../site/site';
import type { BulkResult } from './change-each';
import { changeEach } from './change-each';

/** What the task moves: all issues to one type, and to one parent where it is given, within their project. */
export const MOVE_INPUT = v.object({
  issues: v.array(v.string()),
  typeId: v.number(),
  parentId: v.nullable(v.number()),
});

type Move = v.InferOutput<typeof MOVE_INPUT>;

function moved(site: Site, issue: Issue, { typeId, parentId }: Move): Issue {
  const { level } = site.catalog.of('type', typeId);
  const isParent = (findChildren(site, [issue.id]).get(issue.id) ?? []).length > 0;
  if (level === -1 && isParent) throw badRequest('An issue that has sub-tasks cannot become a sub-task.');
  const wasSubtask = site.catalog.of('type', issue.typeId).level === -1;
  const keptParent = wasSubtask ? null : issue.parentId;
  const after = { ...issue, typeId, parentId: parentId ?? (level === -1 ? null : keptParent) };
  checkHierarchy(after, after.parentId === null ? null : findIssue(site, String(after.parentId)), site);
  return after;
}

/** Gives many issues another type, and the parent that a sub-task needs. */
export const moveIssues = (site: Site, actor: Actor, input: Move): BulkResult =>
  changeEach(site, actor, {
    issues: input.issues,
    permission: 'MOVE_ISSUES',
    change: (issue) => moved(site, issue, input),
  });
