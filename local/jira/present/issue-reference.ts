import type { Issue } from '../issue/issue';
import { keyOf } from '../issue/issues';
import type { Site } from '../site/site';
import { presentIssueType } from './issue-type';
import { presentPriority } from './priority';
import { presentStatus } from './status';

/** An issue as its parent, its sub-tasks and its links show it. */
export const presentReference = (site: Site, issue: Issue): Readonly<Record<string, unknown>> => ({
  id: String(issue.id),
  key: keyOf(site, issue),
  self: `${site.baseUrl}/rest/api/3/issue/${issue.id}`,
  fields: {
    summary: issue.summary,
    status: presentStatus(site, site.catalog.of('status', issue.statusId)),
    priority: presentPriority(site, issue.priorityId),
    issuetype: presentIssueType(site, site.catalog.of('type', issue.typeId)),
  },
});
