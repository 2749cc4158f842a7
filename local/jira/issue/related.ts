import type { CommentRow } from '../present/comment';
import type { Link } from '../present/link';
import type { Site } from '../site/site';
import type { Issue } from './issue';
import { findChildren, findIssues } from './issues';

/** What issues show of others: parents, sub-tasks, links and comments, read once for a whole page. */
export interface Related {
  readonly issues: ReadonlyMap<number, Issue>;
  readonly children: ReadonlyMap<number, readonly number[]>;
  readonly links: ReadonlyMap<number, readonly Link[]>;
  readonly comments: ReadonlyMap<number, readonly CommentRow[]>;
}

function linksOf(site: Site, ids: readonly number[]): ReadonlyMap<number, readonly Link[]> {
  const wanted = new Set(ids);
  const sql = `SELECT id, type_id AS typeId, source, destination FROM link
    WHERE source IN (SELECT value FROM json_each(?1)) OR destination IN (SELECT value FROM json_each(?1)) ORDER BY id`;
  const links = new Map<number, Link[]>();
  for (const link of site.store.all<Link>(sql, JSON.stringify(ids))) {
    for (const end of [link.source, link.destination]) {
      if (wanted.has(end)) links.set(end, [...(links.get(end) ?? []), link]);
    }
  }
  return links;
}

function commentsOf(site: Site, ids: readonly number[]): ReadonlyMap<number, readonly CommentRow[]> {
  const sql = 'SELECT * FROM comment WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY id';
  const comments = new Map<number, CommentRow[]>();
  for (const row of site.store.all<CommentRow>(sql, JSON.stringify(ids))) {
    comments.set(row.issue_id, [...(comments.get(row.issue_id) ?? []), row]);
  }
  return comments;
}

/** Reads what these fields need to be shown, and nothing for the fields that need nothing. */
export function loadRelated(site: Site, issues: readonly Issue[], shows: (fieldId: string) => boolean): Related {
  const ids = issues.map((issue) => issue.id);
  const children = shows('subtasks') ? findChildren(site, ids) : new Map<number, readonly number[]>();
  const links = shows('issuelinks') ? linksOf(site, ids) : new Map<number, readonly Link[]>();
  const parents = shows('parent') ? issues.flatMap((issue) => issue.parentId ?? []) : [];
  const ends = [...links.values()].flat().flatMap((link) => [link.source, link.destination]);
  const others = new Set([...[...children.values()].flat(), ...ends, ...parents]);
  return {
    issues: new Map(findIssues(site, [...others]).map((issue) => [issue.id, issue])),
    children,
    links,
    comments: shows('comment') ? commentsOf(site, ids) : new Map(),
  };
}
