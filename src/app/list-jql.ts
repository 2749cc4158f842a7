import type { HealthList } from '../contract/health-list-view';
import { type HealthFilters, type HealthListQuery, type HealthRow, KINDS } from '../engine/index';

/** Longer lists of keys make addresses that browsers and proxies cut. */
const MOST_KEYS = 200;

/** The list for Jira's own search: its keys where they are few, else the kind that the app wrote to the items. */
export function listJql(
  { list, kind }: HealthListQuery,
  rows: readonly HealthRow[],
  { projectKey, filters }: { readonly projectKey: string; readonly filters: HealthFilters },
): HealthList['jql'] {
  if (rows.length === 0) return null;
  if (rows.length <= MOST_KEYS)
    return { query: `key in (${rows.map(({ number }) => `${projectKey}-${number}`).join(', ')})`, byKind: false };
  const wanted = KINDS.find((one) => one === list) ?? (list === 'all' ? kind : undefined);
  const isFiltered = filters.sprints !== null || Object.values(filters).some((list) => list?.length > 0);
  if (isFiltered) return null;
  if (list === 'all' && wanted === undefined) return { query: `project = "${projectKey}"`, byKind: false };
  if (wanted === undefined || wanted === 'none') return null;
  return { query: `project = "${projectKey}" AND trueStoryKind = "${wanted}"`, byKind: true };
}
