import type { Issue } from '../issue/issue';
import { presentComment } from '../present/comment';
import { presentReference } from '../present/issue-reference';
import { presentLink } from '../present/link';
import { presentUser } from '../present/user';
import type { Field, View } from './field';
import { systemField } from './field';

function showLinks(issue: Issue, { site, related }: View): readonly unknown[] {
  return (related.links.get(issue.id) ?? []).flatMap((link) => {
    const other = related.issues.get(link.source === issue.id ? link.destination : link.source);
    return other ? [presentLink(site, link, other)] : [];
  });
}

function showSubtasks(issue: Issue, { site, related }: View): readonly unknown[] {
  const children = (related.children.get(issue.id) ?? []).flatMap((id) => related.issues.get(id) ?? []);
  return children
    .filter((child) => site.catalog.of('type', child.typeId).level === -1)
    .map((child) => presentReference(site, child));
}

function showComments(issue: Issue, { site, viewer, related }: View): unknown {
  const comments = (related.comments.get(issue.id) ?? []).map((comment) => presentComment(site, comment, viewer));
  return {
    comments,
    self: `${site.baseUrl}/rest/api/3/issue/${issue.id}/comment`,
    maxResults: comments.length,
    total: comments.length,
    startAt: 0,
  };
}

const showAttachments = (issue: Issue, view: View): readonly unknown[] =>
  issue.attachments.map((filename, at) => {
    const id = issue.id * 100 + at;
    return {
      self: `${view.site.baseUrl}/rest/api/3/attachment/${id}`,
      id: String(id),
      filename,
      author: presentUser(view.site, issue.creator),
      created: view.date(issue.created),
      size: 0,
      mimeType: 'application/octet-stream',
      content: `${view.site.baseUrl}/rest/api/3/attachment/content/${id}`,
    };
  });

/** What hangs on an issue: links, sub-tasks, comments, attachments; and the counters that stay at nought here. */
export const ATTACHED_FIELDS: readonly Field[] = [
  systemField({
    id: 'issuelinks',
    name: 'Linked Issues',
    type: 'array',
    items: 'issuelinks',
    show: showLinks,
    clauseNames: [],
  }),
  systemField({
    id: 'subtasks',
    name: 'Sub-tasks',
    type: 'array',
    items: 'issuelinks',
    orderable: false,
    searchable: false,
    clauseNames: ['subtasks'],
    show: showSubtasks,
  }),
  systemField({
    id: 'comment',
    name: 'Comment',
    type: 'comments-page',
    navigable: false,
    show: showComments,
  }),
  systemField({
    id: 'attachment',
    name: 'Attachment',
    type: 'array',
    items: 'attachment',
    navigable: false,
    clauseNames: ['attachments'],
    show: showAttachments,
  }),
  systemField({
    id: 'votes',
    name: 'Votes',
    type: 'votes',
    orderable: false,
    searchable: false,
    show: (issue, { site }) => ({
      self: `${site.baseUrl}/rest/api/3/issue/${issue.id}/votes`,
      votes: 0,
      hasVoted: false,
    }),
  }),
  systemField({
    id: 'watches',
    name: 'Watchers',
    type: 'watches',
    orderable: false,
    searchable: false,
    clauseNames: ['watchers'],
    show: (issue, { site }) => ({
      self: `${site.baseUrl}/rest/api/3/issue/${issue.id}/watchers`,
      watchCount: 0,
      isWatching: false,
    }),
  }),
];
