import * as v from 'valibot';
import { FieldProblem } from '../fields/field';
import { readDocument } from '../fields/text-fields';
import type { Issue } from '../issue/issue';
import { publishComment } from '../issue/issue-events';
import { saveIssue } from '../issue/issues';
import type { CommentRow } from '../present/comment';
import { presentComment } from '../present/comment';
import type { Call, Reply } from '../site/call';
import { ok } from '../site/call';
import { badRequest, fieldProblems, invalidPayload, JiraProblem, notModelled } from '../site/jira-problem';
import { pathIssue, requirePermission, signedIn } from './access';
import type { Route } from './route';

const MOST_COMMENTS = 5000;

const commentsOf = ({ site }: Call, issue: Issue): readonly CommentRow[] =>
  site.store.all<CommentRow>('SELECT * FROM comment WHERE issue_id = ? ORDER BY id', issue.id);

function listComments(call: Call): Reply {
  const issue = pathIssue(call);
  const { query, site, account } = call;
  const orderBy = query.one('orderBy') ?? 'created';
  if (!/^[+-]?created$/.test(orderBy)) throw badRequest('Invalid value for the orderBy parameter.');
  const comments = [...commentsOf(call, issue)];
  if (orderBy.startsWith('-')) comments.reverse();
  const startAt = query.integer('startAt', 0);
  const maxResults = Math.min(query.integer('maxResults', MOST_COMMENTS), MOST_COMMENTS);
  const shown = comments.slice(startAt, startAt + maxResults);
  return ok({
    startAt,
    maxResults,
    total: comments.length,
    comments: shown.map((comment) => presentComment(site, comment, account)),
  });
}

function readComment(call: Call): Reply {
  const comment = commentsOf(call, pathIssue(call)).find(({ id }) => String(id) === call.path.id);
  if (!comment) throw new JiraProblem(404, [`Can not find a comment for the id: ${call.path.id}.`]);
  return ok(presentComment(call.site, comment, call.account));
}

const commentBody = v.looseObject({ body: v.unknown(), visibility: v.optional(v.unknown()) });

function readBody(given: unknown): string {
  const read = v.safeParse(commentBody, given);
  if (!read.success) throw invalidPayload();
  if (read.output.visibility !== undefined) throw notModelled('the visibility of comments');
  try {
    const document = readDocument(read.output.body ?? '');
    return JSON.stringify(document);
  } catch (problem) {
    if (problem instanceof FieldProblem) throw fieldProblems({ comment: 'Comment body is not valid!' });
    throw problem;
  }
}

function addComment(call: Call): Reply {
  const account = signedIn(call);
  const issue = pathIssue(call);
  requirePermission(call, issue, {
    permission: 'ADD_COMMENTS',
    message: 'You do not have the permission to comment on this issue.',
  });
  const body = readBody(call.body);
  const at = call.site.now();
  const sql = 'INSERT INTO comment (issue_id, author, body, created, updated) VALUES (?, ?, ?, ?, ?)';
  const id = call.site.store.run(sql, issue.id, account.accountId, body, at, at);
  const commented = { ...issue, updated: at };
  saveIssue(call.site, commented);
  const row = { id, issue_id: issue.id, author: account.accountId, body, created: at, updated: at };
  const comment = presentComment(call.site, row, account);
  publishComment(call.site, { issue: commented, comment }, { as: call.as, account });
  return { status: 201, body: comment };
}

/** Reading and adding comments. */
export const COMMENTS: readonly Route[] = [
  { method: 'GET', path: 'issue/{issueIdOrKey}/comment', answer: listComments },
  { method: 'GET', path: 'issue/{issueIdOrKey}/comment/{id}', answer: readComment },
  { method: 'POST', path: 'issue/{issueIdOrKey}/comment', answer: addComment },
];
