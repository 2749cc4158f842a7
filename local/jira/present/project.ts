import type { Project } from '../site/catalog';
import type { Site } from '../site/site';
import { avatarUrl, avatarUrls } from './avatar-urls';

/** A project as an issue carries it. */
export const presentProject = (site: Site, project: Project): Readonly<Record<string, unknown>> => ({
  self: `${site.baseUrl}/rest/api/3/project/${project.id}`,
  id: String(project.id),
  key: project.key,
  name: project.name,
  projectTypeKey: 'software',
  simplified: project.style === 'team-managed',
  avatarUrls: avatarUrls(avatarUrl(site.baseUrl, 'project', project.id)),
});

/** What marks a type, status or field as one project's own. */
export const presentScope = (scope: number | null): Readonly<Record<string, unknown>> =>
  scope === null ? {} : { scope: { type: 'PROJECT', project: { id: String(scope) } } };
