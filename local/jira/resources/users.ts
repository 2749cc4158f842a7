import * as v from 'valibot';
import { findIssue } from '../issue/issues';
import { presentAccount } from '../present/user';
import type { Account } from '../site/accounts';
import { findAccount } from '../site/accounts';
import type { Call, Reply } from '../site/call';
import { ok } from '../site/call';
import { badRequest, fieldProblems, invalidPayload, JiraProblem } from '../site/jira-problem';
import { PERMISSIONS } from '../site/permissions';
import { signedIn } from './access';
import { propertyRoutes } from './issue-properties';
import type { Route } from './route';

const MOST_CHECKED = 1000;

function askedAccount({ query }: Call): Account {
  const accountId = query.one('accountId');
  if (!accountId) throw badRequest('The query parameter "accountId" is required.');
  const account = findAccount(accountId);
  if (!account) throw new JiraProblem(404, ['Specified user does not exist or you do not have required permissions']);
  return account;
}

function readUser(call: Call): Reply {
  signedIn(call);
  return ok(presentAccount(call.site, askedAccount(call)));
}

const listPermissions = (): Reply => ok({ permissions: Object.fromEntries(PERMISSIONS) });

const ids = v.optional(v.nullable(v.array(v.number())));
const names = v.optional(v.nullable(v.array(v.string())));
const checkBody = v.strictObject({
  accountId: v.optional(v.string()),
  globalPermissions: names,
  projectPermissions: v.optional(
    v.nullable(v.array(v.strictObject({ permissions: v.array(v.string()), projects: ids, issues: ids }))),
  ),
});

type Check = v.InferOutput<typeof checkBody>;

function checkedAccount(call: Call, { accountId }: Check): Account | null {
  if (accountId === undefined || accountId === call.account?.accountId) return call.account;
  if (!call.site.permissions.has(call.account, 'ADMINISTER', null)) {
    throw new JiraProblem(403, ['Only Jira administrators can perform this operation.']);
  }
  const account = findAccount(accountId);
  if (!account) throw badRequest('The account ID is invalid.');
  return account;
}

function refuseUnknown(keys: readonly string[], type: 'GLOBAL' | 'PROJECT'): void {
  const unknown = keys.filter((key) => PERMISSIONS.get(key)?.type !== type);
  if (unknown.length > 0) {
    throw fieldProblems(Object.fromEntries(unknown.map((key) => [key, 'Unrecognized permission'])));
  }
}

function checkPermissions(call: Call): Reply {
  const read = v.safeParse(checkBody, call.body);
  if (!read.success) throw invalidPayload();
  const account = checkedAccount(call, read.output);
  const globals = read.output.globalPermissions ?? [];
  const asked = read.output.projectPermissions ?? [];
  const keys = asked.flatMap(({ permissions }) => permissions.filter(Boolean));
  refuseUnknown(globals, 'GLOBAL');
  refuseUnknown(keys, 'PROJECT');
  if (asked.some(({ issues, projects }) => Math.max(issues?.length ?? 0, projects?.length ?? 0) > MOST_CHECKED)) {
    throw badRequest(`At most ${MOST_CHECKED} projects and ${MOST_CHECKED} issues can be checked.`);
  }
  const { site } = call;
  const has = (key: string, projectId: number | null): boolean => site.permissions.has(account, key, projectId);
  const projectOf = (issueId: number): number => findIssue(site, String(issueId))?.projectId ?? -1;
  const known = (projectId: number): boolean => site.catalog.find('project', projectId) !== undefined;
  return ok({
    globalPermissions: globals.filter((key) => has(key, null)),
    projectPermissions: asked.flatMap(({ permissions, issues, projects }) =>
      permissions.filter(Boolean).map((permission) => ({
        permission,
        issues: (issues ?? []).filter((id) => known(projectOf(id)) && has(permission, projectOf(id))),
        projects: (projects ?? []).filter((id) => known(id) && has(permission, id)),
      })),
    ),
  });
}

const USER_PROPERTIES = propertyRoutes('user/properties', (call, to) => {
  const account = signedIn(call);
  const owner = askedAccount(call);
  const own = owner.accountId === account.accountId;
  if (!own && !call.site.permissions.has(account, 'ADMINISTER', null)) {
    throw new JiraProblem(403, [`You do not have permission to ${to} the properties of this user.`]);
  }
  return {
    kind: 'user',
    id: owner.accountId,
    self: (key) =>
      `${call.site.baseUrl}/rest/api/3/user/properties/${key}?accountId=${encodeURIComponent(owner.accountId)}`,
  };
});

/** People, their properties, and permissions in bulk. */
export const USERS: readonly Route[] = [
  { method: 'GET', path: 'user', answer: readUser },
  { method: 'GET', path: 'permissions', answer: listPermissions },
  { method: 'POST', path: 'permissions/check', answer: checkPermissions },
  ...USER_PROPERTIES,
];
