import type { Controls } from '../stand-in';
import { accountOf } from './accounts';
import type { Site } from './site';

/** What a site's admins would do on screens that this site does not have. */
export function controlsOf(site: Site, failNext: Controls['failNext']): Controls {
  const projectId = (key: string): number => {
    const project = site.catalog.all('project').find((candidate) => candidate.key === key);
    if (!project) throw new Error(`There is no project ${key}.`);
    return project.id;
  };
  return {
    failNext,
    setRole: ({ project, login, role }) => site.permissions.setRole(accountOf(login), projectId(project), role),
    setPermission: ({ project, login, ...grant }) =>
      site.permissions.set(accountOf(login), project === null ? null : projectId(project), grant),
  };
}
