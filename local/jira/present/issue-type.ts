import type { IssueType } from '../site/catalog';
import type { Site } from '../site/site';
import { avatarUrl } from './avatar-urls';
import { presentScope } from './project';

/** Jira's own ids of the pictures of its standard types. */
export const TYPE_AVATARS: Readonly<Record<string, number>> = {
  epic: 10307,
  story: 10315,
  task: 10318,
  bug: 10303,
  subtask: 10316,
  improvement: 10310,
  feature: 10311,
  spike: 10320,
};

/** An issue type as issues, projects and lists carry it. */
export function presentIssueType(site: Site, type: IssueType): Readonly<Record<string, unknown>> {
  const avatarId = TYPE_AVATARS[type.icon] ?? 10318;
  return {
    self: `${site.baseUrl}/rest/api/3/issuetype/${type.id}`,
    id: String(type.id),
    description: type.description,
    iconUrl: `${avatarUrl(site.baseUrl, 'issuetype', avatarId)}?size=medium`,
    name: type.name,
    subtask: type.level === -1,
    avatarId,
    hierarchyLevel: type.level,
    ...presentScope(type.scope),
  };
}
