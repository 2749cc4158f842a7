import type { Role } from '../stand-in';
import type { Store } from '../store/store';
import type { Account } from './accounts';

/** A permission as Jira lists it. */
export interface Permission {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly type: 'GLOBAL' | 'PROJECT';
  readonly description: string;
}

const global = (id: number, key: string, name: string): Permission => ({
  id: String(id),
  key,
  name,
  type: 'GLOBAL',
  description: `Ability to: ${name.toLowerCase()}.`,
});
const project = (id: number, key: string, name: string): Permission => ({ ...global(id, key, name), type: 'PROJECT' });

/** Every permission that the site knows. */
export const PERMISSIONS: ReadonlyMap<string, Permission> = new Map(
  [
    global(0, 'ADMINISTER', 'Administer Jira'),
    global(33, 'BULK_CHANGE', 'Make bulk changes'),
    global(22, 'CREATE_SHARED_OBJECTS', 'Share dashboards and filters'),
    global(27, 'USER_PICKER', 'Browse users and groups'),
    project(23, 'ADMINISTER_PROJECTS', 'Administer Projects'),
    project(10, 'BROWSE_PROJECTS', 'Browse Projects'),
    project(11, 'CREATE_ISSUES', 'Create Issues'),
    project(12, 'EDIT_ISSUES', 'Edit Issues'),
    project(16, 'DELETE_ISSUES', 'Delete Issues'),
    project(25, 'MOVE_ISSUES', 'Move Issues'),
    project(21, 'LINK_ISSUES', 'Link Issues'),
    project(13, 'ASSIGN_ISSUES', 'Assign Issues'),
    project(17, 'ASSIGNABLE_USER', 'Assignable User'),
    project(14, 'RESOLVE_ISSUES', 'Resolve Issues'),
    project(18, 'CLOSE_ISSUES', 'Close Issues'),
    project(28, 'SCHEDULE_ISSUES', 'Schedule Issues'),
    project(46, 'TRANSITION_ISSUES', 'Transition Issues'),
    project(30, 'MODIFY_REPORTER', 'Modify Reporter'),
    project(15, 'ADD_COMMENTS', 'Add Comments'),
    project(19, 'CREATE_ATTACHMENTS', 'Create Attachments'),
    project(20, 'WORK_ON_ISSUES', 'Work On Issues'),
    project(-1, 'MANAGE_SPRINTS_PERMISSION', 'Manage Sprints'),
  ].map((permission) => [permission.key, permission]),
);

const MEMBER = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'MOVE_ISSUES',
  'LINK_ISSUES',
  'ASSIGN_ISSUES',
  'ASSIGNABLE_USER',
  'RESOLVE_ISSUES',
  'CLOSE_ISSUES',
  'SCHEDULE_ISSUES',
  'TRANSITION_ISSUES',
  'ADD_COMMENTS',
  'CREATE_ATTACHMENTS',
  'WORK_ON_ISSUES',
  'BULK_CHANGE',
  'CREATE_SHARED_OBJECTS',
  'USER_PICKER',
];

/** As in Jira's default scheme: members may not delete, and an app's user administers nothing. */
const GRANTS: Readonly<Record<Role, ReadonlySet<string>>> = {
  admin: new Set(PERMISSIONS.keys()),
  member: new Set(MEMBER),
  viewer: new Set(['BROWSE_PROJECTS']),
  app: new Set([...MEMBER, 'DELETE_ISSUES', 'MODIFY_REPORTER'].filter((key) => key !== 'BULK_CHANGE')),
  none: new Set(),
};

/** Global permissions are kept under a project that cannot be. */
const NO_PROJECT = 0;

/** Who may do what; `null` is a caller without an account, who may do nothing. */
export interface Permissions {
  /** `projectId` null asks for a global permission, or a project permission in any project. */
  has(account: Account | null, permission: string, projectId: number | null): boolean;
  setRole(account: Account, projectId: number, role: Role): void;
  set(account: Account, projectId: number | null, grant: { permission: string; allowed: boolean }): void;
  /** Forgets what was asked before, after the database changed underneath. */
  reload(): void;
}

/** Reads roles and single grants from the database, and answers from memory. */
export function openPermissions(store: Store, projectIds: () => readonly number[]): Permissions {
  const roles = new Map<string, Role>();
  const grants = new Map<string, boolean>();
  const reload = (): void => {
    roles.clear();
    grants.clear();
    for (const row of store.all<{ project_id: number; account: string; role: Role }>('SELECT * FROM role')) {
      roles.set(`${row.project_id} ${row.account}`, row.role);
    }
    type Granted = { project_id: number; account: string; permission: string; allowed: number };
    for (const row of store.all<Granted>('SELECT * FROM granted')) {
      grants.set(`${row.project_id} ${row.account} ${row.permission}`, row.allowed === 1);
    }
  };
  const inProject = (account: Account, permission: string, projectId: number): boolean =>
    grants.get(`${projectId} ${account.accountId} ${permission}`) ??
    GRANTS[roles.get(`${projectId} ${account.accountId}`) ?? account.role].has(permission);
  const anywhere = (account: Account, permission: string): boolean =>
    PERMISSIONS.get(permission)?.type === 'GLOBAL'
      ? inProject(account, permission, NO_PROJECT)
      : projectIds().some((projectId) => inProject(account, permission, projectId));
  const has: Permissions['has'] = (account, permission, projectId) => {
    if (!account) return false;
    if (projectId === null || PERMISSIONS.get(permission)?.type === 'GLOBAL') return anywhere(account, permission);
    return inProject(account, permission, projectId);
  };
  reload();
  return {
    has,
    reload,
    setRole: (account, projectId, role) => {
      store.run('INSERT OR REPLACE INTO role VALUES (?, ?, ?)', projectId, account.accountId, role);
      reload();
    },
    set: (account, projectId, { permission, allowed }) => {
      const owner = projectId ?? NO_PROJECT;
      const row = [owner, account.accountId, permission, allowed ? 1 : 0] as const;
      store.run('INSERT OR REPLACE INTO granted VALUES (?, ?, ?, ?)', ...row);
      reload();
    },
  };
}
