import type { StatusCategoryKey } from '../backlog';
import type { Status } from '../site/catalog';
import { STATUS_CATEGORIES } from '../site/fixed-entries';
import type { Site } from '../site/site';
import { presentScope } from './project';

/** One of the three columns that every status belongs to. */
export function presentStatusCategory(site: Site, key: StatusCategoryKey): Readonly<Record<string, unknown>> {
  const { id, name, colorName } = STATUS_CATEGORIES[key];
  return { self: `${site.baseUrl}/rest/api/3/statuscategory/${id}`, id, key, colorName, name };
}

/** A status as issues, transitions and lists carry it. */
export const presentStatus = (site: Site, status: Status): Readonly<Record<string, unknown>> => ({
  self: `${site.baseUrl}/rest/api/3/status/${status.id}`,
  description: '',
  iconUrl: `${site.baseUrl}/`,
  name: status.name,
  id: String(status.id),
  statusCategory: presentStatusCategory(site, status.category),
  ...presentScope(status.scope),
});
