import { presentHistories } from '../issue/history';
import type { Issue } from '../issue/issue';
import { issueMeta } from '../issue/issue-meta';
import { selectFields } from '../issue/select-fields';
import type { Showing } from '../issue/show-issues';
import { showIssues } from '../issue/show-issues';
import type { Call, Reply } from '../site/call';
import { ok } from '../site/call';
import { notModelled } from '../site/jira-problem';
import { pathIssue } from './access';
import { pageOf } from './page';
import type { Route } from './route';

const KNOWN_EXPANDS = new Set(['names', 'schema', 'editmeta', 'changelog', 'transitions']);
const NOT_MODELLED = new Set(['renderedFields', 'operations', 'versionedRepresentations']);

/** Reads an `expand` list; Jira ignores names that it does not know. */
export function readExpand(names: readonly string[] | null): ReadonlySet<string> {
  const unmodelled = names?.find((name) => NOT_MODELLED.has(name));
  if (unmodelled) throw notModelled(`expand=${unmodelled}`);
  return new Set(names?.filter((name) => KNOWN_EXPANDS.has(name)));
}

function readShowing({ query }: Call): Showing {
  return {
    fields: selectFields(query.list('fields'), '*all'),
    properties: query.list('properties'),
    expand: readExpand(query.list('expand')),
  };
}

/** Remembers that somebody looked at an issue, where the call says that it is for that. */
function noteView({ site, account, query }: Call, issue: Issue): void {
  if (account === null || query.one('updateHistory') !== 'true') return;
  const text = 'INSERT OR REPLACE INTO viewed (account, issue_id, at) VALUES (?, ?, ?)';
  site.store.run(text, account.accountId, issue.id, site.now());
}

function readIssue(call: Call): Reply {
  const issue = pathIssue(call);
  noteView(call, issue);
  const [shown] = showIssues(call.site, [issue], { ...readShowing(call), viewer: call.account });
  return ok(shown);
}

function readChangelog(call: Call): Reply {
  const issue = pathIssue(call);
  const histories = presentHistories(call.site, [issue.id], call.account).get(issue.id) ?? [];
  return ok(pageOf(call, histories, { path: `issue/${issue.id}/changelog`, size: 100, atMost: 100 }));
}

const readEditMeta = (call: Call): Reply => ok(issueMeta(call.site, pathIssue(call), call.account));

/** Reading one issue. */
export const READ_ISSUE: readonly Route[] = [
  { method: 'GET', path: 'issue/{issueIdOrKey}', answer: readIssue },
  { method: 'GET', path: 'issue/{issueIdOrKey}/changelog', answer: readChangelog },
  { method: 'GET', path: 'issue/{issueIdOrKey}/editmeta', answer: readEditMeta },
];
