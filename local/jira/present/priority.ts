import { PRIORITIES } from '../site/fixed-entries';
import type { Site } from '../site/site';
import { avatarUrl } from './avatar-urls';

/** A priority as an issue carries it; unknown ids are shown as none. */
export function presentPriority(site: Site, id: number): Readonly<Record<string, unknown>> | null {
  const priority = PRIORITIES.find((candidate) => candidate.id === id);
  if (!priority) return null;
  return {
    self: `${site.baseUrl}/rest/api/3/priority/${id}`,
    iconUrl: avatarUrl(site.baseUrl, 'priority', id),
    name: priority.name,
    id: String(id),
  };
}
