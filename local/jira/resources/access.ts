import type { Issue } from '../issue/issue';
import { findIssue } from '../issue/issues';
import type { Account } from '../site/accounts';
import type { Call } from '../site/call';
import type { Project } from '../site/catalog';
import { JiraProblem, noSuchIssue } from '../site/jira-problem';

/** The caller's account; 401 without one. */
export function signedIn({ account }: Call): Account {
  if (account) return account;
  throw new JiraProblem(401, ['You are not authenticated. Authentication required to perform this operation.']);
}

/** The issue with this id or key, or the 404 that hides whether it is there. */
export function visibleIssue({ site, account }: Call, idOrKey: string): Issue {
  const issue = findIssue(site, idOrKey);
  if (!issue || !site.permissions.has(account, 'BROWSE_PROJECTS', issue.projectId)) throw noSuchIssue();
  return issue;
}

/** The issue that the path names. */
export const pathIssue = (call: Call): Issue => visibleIssue(call, call.path.issueIdOrKey ?? '');

/** The project with this id or key where the caller may see it. */
export function findProject({ site, account }: Call, idOrKey: string): Project | null {
  const wanted = idOrKey.toUpperCase();
  const project = site.catalog.all('project').find(({ id, key }) => String(id) === wanted || key === wanted);
  return project && site.permissions.has(account, 'BROWSE_PROJECTS', project.id) ? project : null;
}

/** As `findProject`, with Jira's 404. */
export function visibleProject(call: Call, idOrKey: string): Project {
  const project = findProject(call, idOrKey);
  if (project) return project;
  throw new JiraProblem(404, [`No project could be found with key '${idOrKey}'.`]);
}

/** Every project that the caller may see. */
export const visibleProjects = ({ site, account }: Call): readonly Project[] =>
  site.catalog.all('project').filter(({ id }) => site.permissions.has(account, 'BROWSE_PROJECTS', id));

/** 403 with this message where the caller lacks the permission on the issue. */
export function requirePermission(call: Call, issue: Issue, needed: { permission: string; message: string }): void {
  if (call.site.permissions.has(call.account, needed.permission, issue.projectId)) return;
  throw new JiraProblem(403, [needed.message]);
}

/** What editing an issue and writing its properties both need. */
export const requireEdit = (call: Call, issue: Issue): void =>
  requirePermission(call, issue, {
    permission: 'EDIT_ISSUES',
    message: 'You do not have permission to edit issues in this project.',
  });
