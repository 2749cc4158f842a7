import * as v from 'valibot';
import { checkHierarchy } from '../issue/apply-edits';
import { changeIssue } from '../issue/change-issue';
import type { Issue } from '../issue/issue';
import type { Actor } from '../issue/issue-events';
import { findChildren, findIssue, findIssues } from '../issue/issues';
import { badRequest } from '../site/jira-problem';
import type { Site } from '../site/site';
import type { BulkResult } from './change-each';
import { changeEach } from './change-each';

/** What the task moves: all issues to one project and type there, and to one parent where it is given. */
export const MOVE_INPUT = v.object({
  issues: v.array(v.string()),
  projectId: v.number(),
  typeId: v.number(),
  parentId: v.nullable(v.number()),
});

type Move = v.InferOutput<typeof MOVE_INPUT>;

/** Of another project's things an issue keeps none: it gets a key of the project that it comes to, and a status of it. */
function elsewhere(site: Site, issue: Issue, projectId: number): Issue {
  const { statusIds } = site.catalog.of('project', projectId);
  const { category } = site.catalog.of('status', issue.statusId);
  const alike = statusIds.find((id) => site.catalog.of('status', id).category === category);
  const statusId = statusIds.includes(issue.statusId) ? issue.statusId : (alike ?? statusIds[0] ?? issue.statusId);
  const number = site.next(`number ${projectId}`, 1);
  return { ...issue, projectId, number, statusId, sprintIds: [], componentIds: [], fixVersionIds: [] };
}

function moved(site: Site, issue: Issue, { projectId, typeId, parentId }: Move): Issue {
  const { level } = site.catalog.of('type', typeId);
  const isElsewhere = projectId !== issue.projectId;
  const isParent = (findChildren(site, [issue.id]).get(issue.id) ?? []).length > 0;
  if (level === -1 && isParent) throw badRequest('An issue that has sub-tasks cannot become a sub-task.');
  const wasSubtask = site.catalog.of('type', issue.typeId).level === -1;
  const keptParent = wasSubtask || isElsewhere ? null : issue.parentId;
  const place = isElsewhere ? elsewhere(site, issue, projectId) : issue;
  const after = { ...place, typeId, parentId: parentId ?? (level === -1 ? null : keptParent) };
  checkHierarchy(after, after.parentId === null ? null : findIssue(site, String(after.parentId)), site);
  return after;
}

/** Gives many issues another type, the parent that a sub-task needs, or another project, where their sub-tasks follow. */
export function moveIssues(site: Site, actor: Actor, input: Move): BulkResult {
  const permission = 'MOVE_ISSUES';
  const result = changeEach(site, actor, {
    issues: input.issues,
    permission,
    change: (issue) => moved(site, issue, input),
  });
  follow(site, actor, { parents: result.processedAccessibleIssues, projectId: input.projectId });
  return result;
}

function follow(
  site: Site,
  actor: Actor,
  { parents, projectId }: { readonly parents: readonly number[]; readonly projectId: number },
): void {
  const { typeIds } = site.catalog.of('project', projectId);
  const typeId = typeIds.find((id) => site.catalog.of('type', id).level === -1);
  for (const [parentId, children] of findChildren(site, parents)) {
    const left = findIssues(site, children).filter(
      (child) => child.projectId !== projectId && site.catalog.of('type', child.typeId).level === -1,
    );
    for (const child of left) {
      if (typeId === undefined) throw badRequest('The project has no type for the sub-tasks.');
      changeIssue(
        site,
        { before: child, after: moved(site, child, { issues: [], projectId, typeId, parentId }) },
        actor,
      );
    }
  }
}
