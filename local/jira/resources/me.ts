import { presentAccount } from '../present/user';
import type { Call, Reply } from '../site/call';
import { ok } from '../site/call';
import { badRequest } from '../site/jira-problem';
import type { Permission } from '../site/permissions';
import { PERMISSIONS } from '../site/permissions';
import { signedIn, visibleIssue, visibleProject } from './access';
import type { Route } from './route';

const readMyself = (call: Call): Reply =>
  ok({
    ...presentAccount(call.site, signedIn(call)),
    locale: 'en_GB',
    groups: { size: 0, items: [] },
    applicationRoles: { size: 0, items: [] },
    expand: 'groups,applicationRoles',
  });

/** The project that the question is about; null for the whole site. */
function projectIdOf(call: Call): number | null {
  const issue = call.query.one('issueId') ?? call.query.one('issueKey');
  if (issue) return visibleIssue(call, issue).projectId;
  const project = call.query.one('projectId') ?? call.query.one('projectKey');
  return project ? visibleProject(call, project).id : null;
}

function readMyPermissions(call: Call): Reply {
  const keys = call.query.list('permissions');
  if (!keys || keys.length === 0) {
    throw badRequest("The 'permissions' query parameter is required and cannot be empty.");
  }
  const unknown = keys.filter((key) => !PERMISSIONS.has(key));
  if (unknown.length > 0) throw badRequest(`Unrecognized permission(s): ${unknown.join(', ')}`);
  const projectId = projectIdOf(call);
  const { site, account } = call;
  const answer = (permission: Permission) => ({
    ...permission,
    havePermission: site.permissions.has(account, permission.key, projectId),
  });
  const known = keys.flatMap((key) => PERMISSIONS.get(key) ?? []);
  return ok({ permissions: Object.fromEntries(known.map((permission) => [permission.key, answer(permission)])) });
}

/** Who the caller is, and what they may do. */
export const ME: readonly Route[] = [
  { method: 'GET', path: 'myself', answer: readMyself },
  { method: 'GET', path: 'mypermissions', answer: readMyPermissions },
];
