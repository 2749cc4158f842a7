import { presentIssueType } from '../present/issue-type';
import { presentProject } from '../present/project';
import { presentStatus } from '../present/status';
import type { Account } from '../site/accounts';
import { formatDate } from '../site/dates';
import type { Site } from '../site/site';
import type { Identity } from '../stand-in';
import type { Change } from './history';
import type { Issue } from './issue';
import { keyOf } from './issues';

/** Who did it: the identity that called, and the account behind it. */
export interface Actor {
  readonly as: Identity;
  readonly account: Account;
}

const person = (accountId: string | null): { readonly accountId: string } | null => (accountId ? { accountId } : null);

/** The part of an issue that events carry: no description, and people by id alone. */
function eventIssue(site: Site, issue: Issue): Readonly<Record<string, unknown>> {
  return {
    id: String(issue.id),
    key: keyOf(site, issue),
    fields: {
      summary: issue.summary,
      issuetype: presentIssueType(site, site.catalog.of('type', issue.typeId)),
      creator: person(issue.creator),
      reporter: person(issue.reporter),
      assignee: person(issue.assignee),
      created: formatDate(issue.created, 'Etc/UTC'),
      updated: formatDate(issue.updated, 'Etc/UTC'),
      project: presentProject(site, site.catalog.of('project', issue.projectId)),
      status: presentStatus(site, site.catalog.of('status', issue.statusId)),
    },
  };
}

/** Announces that an issue was made, changed or deleted; `changes` only for the second. */
export function publishIssue(
  site: Site,
  what: {
    readonly happened: 'created' | 'updated' | 'deleted';
    readonly issue: Issue;
    readonly changes?: readonly Change[];
  },
  actor: Actor,
): void {
  const eventType = `avi:jira:${what.happened}:issue`;
  site.publish({
    eventType,
    actor: actor.as,
    payload: {
      eventType,
      issue: eventIssue(site, what.issue),
      atlassianId: actor.account.accountId,
      associatedUsers: [{ accountId: actor.account.accountId }],
      ...(what.changes && { changelog: { items: what.changes } }),
    },
  });
}
