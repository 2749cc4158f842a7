import * as v from 'valibot';
import { type Answer, bad, good, then } from './answer';
import { type Ask, shaped } from './ask';
import { type Item, listFields, readItem } from './item';
import type { FieldIds } from './read-field-ids';

const Page = v.object({ issues: v.array(v.unknown()), nextPageToken: v.optional(v.nullable(v.string())) });
const PAGE_SIZE = 500;

/** What to look for: JQL, and how many items at most. */
export interface Search {
  readonly jql: string;
  readonly atMost?: number;
}

/** Finds items in the order of the JQL, page after page; `more` says that `atMost` cut the list. */
export async function searchItems(
  ask: Ask,
  ids: FieldIds,
  { jql, atMost = Number.POSITIVE_INFINITY }: Search,
): Promise<Answer<{ readonly items: readonly Item[]; readonly more: boolean }>> {
  const items: Item[] = [];
  let token: string | null = null;
  do {
    const maxResults = Math.min(PAGE_SIZE, atMost - items.length);
    const body = { jql, maxResults, fields: listFields(ids), ...(token === null ? {} : { nextPageToken: token }) };
    const page: Answer<SearchPage> = await readPage(ask, ids, body);
    if (!page.ok) return page;
    items.push(...page.value.items);
    token = page.value.next;
  } while (token !== null && items.length < atMost);
  return good({ items, more: token !== null });
}

interface SearchPage {
  readonly items: readonly Item[];
  readonly next: string | null;
}

async function readPage(ask: Ask, ids: FieldIds, body: unknown): Promise<Answer<SearchPage>> {
  return then(then(ask('/rest/api/3/search/jql', { method: 'POST', body }), shaped(Page)), (page) => {
    try {
      return good({ items: page.issues.map((issue) => readItem(issue, ids)), next: page.nextPageToken ?? null });
    } catch (error) {
      return bad(200, `An item has an unexpected shape: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  });
}
