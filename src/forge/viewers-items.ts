import { type RequestProductMethod, route } from '@forge/api';
import * as v from 'valibot';
import type { Issue, ItemSearch } from '../app/ports';
import type { Answer } from '../contract/problem';
import { askJira, post } from './ask-jira';
import { parseIssue } from './issue-shape';

const FoundShape = v.object({ issues: v.array(v.unknown()) });
const FIELDS = ['summary', 'issuetype', 'project'];
/** Some are dropped for their work type. */
const MOST = 40;
const MOST_WORDS = 8;

/** Finds items with the rights behind `request`. */
export function viewersItems(request: RequestProductMethod): ItemSearch {
  return {
    recent: async () => {
      const viewed = await search(request, 'issue in issueHistory() ORDER BY lastViewed DESC');
      // Who is new here has looked at nothing yet.
      return viewed.ok && viewed.value.length === 0 ? search(request, 'updated >= -30d ORDER BY updated DESC') : viewed;
    },
    byWords: (words) => {
      // Letters and digits alone: nothing in a word may end the quotes or mean something to the search.
      const plain = words.match(/[\p{L}\p{N}]+/gu)?.slice(0, MOST_WORDS) ?? [];
      if (plain.length === 0) return Promise.resolve({ ok: true, value: [] });
      // The last word may be one that is still being typed.
      return search(request, `summary ~ "${plain.join(' ')}*" ORDER BY lastViewed DESC, updated DESC`);
    },
  };
}

async function search(request: RequestProductMethod, jql: string): Promise<Answer<readonly Issue[]>> {
  const call = post('looking for items', route`/rest/api/3/search/jql`, { jql, fields: FIELDS, maxResults: MOST });
  const read = await askJira(request, call, FoundShape);
  if (!read.ok) return read;
  return { ok: true, value: read.value.issues.flatMap((body) => parseIssue(body)?.issue ?? []) };
}
