import * as v from 'valibot';
import type { AdfDocument } from '../../markdown/adf-node';
import { type Answer, good, then } from './answer';
import { type Ask, shaped } from './ask';

const Author = v.nullish(v.object({ displayName: v.string() }));

const Changelog = v.object({
  values: v.array(
    v.object({
      id: v.string(),
      author: Author,
      created: v.string(),
      items: v.array(
        v.object({ field: v.string(), fromString: v.nullish(v.string()), toString: v.nullish(v.string()) }),
      ),
    }),
  ),
});

const Comments = v.object({
  comments: v.array(v.object({ id: v.string(), author: Author, created: v.string(), body: v.unknown() })),
});

/** One change of one field. */
export interface Change {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Something that happened to an issue. */
export interface HistoryEntry {
  readonly id: string;
  readonly who: string | null;
  readonly at: string;
  readonly changes: readonly Change[];
}

export interface Comment {
  readonly id: string;
  readonly who: string | null;
  readonly at: string;
  readonly body: AdfDocument;
}

/** What happened to an issue, newest first. */
export async function readHistory(ask: Ask, key: string): Promise<Answer<readonly HistoryEntry[]>> {
  const path = `/rest/api/3/issue/${encodeURIComponent(key)}/changelog?maxResults=100`;
  return then(then(ask(path), shaped(Changelog)), ({ values }) =>
    good(
      values
        .map(({ id, author, created, items }) => ({
          id,
          who: author?.displayName ?? null,
          at: created,
          changes: items.map((item) => ({
            field: item.field,
            from: item.fromString ?? null,
            to: item.toString ?? null,
          })),
        }))
        .sort((a, b) => Date.parse(b.at) - Date.parse(a.at)),
    ),
  );
}

/** What people said about an issue, oldest first. */
export async function readComments(ask: Ask, key: string): Promise<Answer<readonly Comment[]>> {
  const path = `/rest/api/3/issue/${encodeURIComponent(key)}/comment`;
  return then(then(ask(path), shaped(Comments)), ({ comments }) =>
    good(
      comments.map(({ id, author, created, body }) => ({
        id,
        who: author?.displayName ?? null,
        at: created,
        body: body as AdfDocument,
      })),
    ),
  );
}
