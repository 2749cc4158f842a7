import type { Controls } from '../stand-in';
import { accountOf } from './accounts';
import type { Project } from './catalog';
import type { Site } from './site';

/** What a site's admins would do on screens that this site does not have. */
export function controlsOf(site: Site, failNext: Controls['failNext']): Controls {
  const projectOf = (key: string): Project => {
    const project = site.catalog.all('project').find((candidate) => candidate.key === key);
    if (!project) throw new Error(`There is no project ${key}.`);
    return project;
  };
  const projectId = (key: string): number => projectOf(key).id;
  return {
    failNext,
    setSearchLag: (milliseconds) => {
      site.search.lagMs = milliseconds;
    },
    setLanguage: ({ login, language }) => void site.languages.set(accountOf(login).login, language),
    setRequired: ({ project, fields }) => site.catalog.replace('project', { ...projectOf(project), required: fields }),
    setRole: ({ project, login, role }) => site.permissions.setRole(accountOf(login), projectId(project), role),
    setPermission: ({ project, login, ...grant }) =>
      site.permissions.set(accountOf(login), project === null ? null : projectId(project), grant),
  };
}
