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

function publishAbout(site: Site, event: { eventType: string; about: object }, { as, account }: Actor): void {
  site.publish({
    eventType: event.eventType,
    actor: as,
    payload: {
      eventType: event.eventType,
      ...event.about,
      atlassianId: account.accountId,
      associatedUsers: [{ accountId: account.accountId }],
    },
  });
}

/** What happened to an issue; `changes` only where it was updated. */
export interface IssueHappening {
  readonly happened: 'created' | 'updated' | 'deleted';
  readonly issue: Issue;
  readonly changes?: readonly Change[];
}

/** Announces that an issue was made, changed or deleted. */
export function publishIssue(site: Site, { happened, issue, changes }: IssueHappening, actor: Actor): void {
  const about = { issue: eventIssue(site, issue), ...(changes && { changelog: { items: changes } }) };
  publishAbout(site, { eventType: `avi:jira:${happened}:issue`, about }, actor);
}

/** Announces a new comment. */
export function publishComment(site: Site, { issue, comment }: { issue: Issue; comment: object }, actor: Actor): void {
  publishAbout(
    site,
    { eventType: 'avi:jira:commented:issue', about: { issue: eventIssue(site, issue), comment } },
    actor,
  );
}

/** Announces that a link was made or deleted. */
export function publishLink(site: Site, event: { happened: 'created' | 'deleted'; link: object }, actor: Actor): void {
  publishAbout(site, { eventType: `avi:jira:${event.happened}:issuelink`, about: event.link }, actor);
}
