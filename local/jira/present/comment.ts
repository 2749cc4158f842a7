import type { Account } from '../site/accounts';
import { formatDate } from '../site/dates';
import type { Site } from '../site/site';
import { presentUser } from './user';

/** A stored comment; `body` is ADF as JSON. */
export interface CommentRow {
  readonly id: number;
  readonly issue_id: number;
  readonly author: string;
  readonly body: string;
  readonly created: number;
  readonly updated: number;
}

/** A comment as this viewer sees it. */
export function presentComment(
  site: Site,
  comment: CommentRow,
  viewer: Account | null,
): Readonly<Record<string, unknown>> {
  const zone = viewer?.zone ?? 'Etc/UTC';
  const author = presentUser(site, comment.author);
  return {
    self: `${site.baseUrl}/rest/api/3/issue/${comment.issue_id}/comment/${comment.id}`,
    id: String(comment.id),
    author,
    body: JSON.parse(comment.body),
    updateAuthor: author,
    created: formatDate(comment.created, zone),
    updated: formatDate(comment.updated, zone),
    jsdPublic: true,
  };
}
