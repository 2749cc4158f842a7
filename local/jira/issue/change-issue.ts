import type { Site } from '../site/site';
import { compareIssues, recordChanges } from './history';
import type { Issue } from './issue';
import type { Actor } from './issue-events';
import { publishIssue } from './issue-events';
import { keepKey, saveIssue } from './issues';

/** Stores what became of an issue, with its history and event. Where nothing differs, nothing happens, as in Jira. */
export function changeIssue(site: Site, issues: { before: Issue; after: Issue }, actor: Actor): Issue {
  const items = compareIssues(issues.before, issues.after, site);
  if (items.length === 0) return issues.before;
  const at = site.now();
  const issue = { ...issues.after, updated: at };
  if (issue.projectId !== issues.before.projectId) keepKey(site, issues.before);
  saveIssue(site, issue);
  recordChanges(site, issue, { author: actor.account.accountId, at, items });
  publishIssue(site, { happened: 'updated', issue, changes: items }, actor);
  return issue;
}
