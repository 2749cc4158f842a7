import { type RequestProductMethod, route } from '@forge/api';
import * as v from 'valibot';
import type { JiraEdits } from '../app/apply/apply-ports';
import { askJira, post } from './ask-jira';
import { parseIssue } from './issue-shape';

const FoundShape = v.object({ issues: v.array(v.unknown()) });
const FIELDS = ['summary', 'description', 'issuetype', 'status', 'project'];

/** Open items whose summary has one of these words, those that changed last first. */
export async function searchByWords(
  request: RequestProductMethod,
  projectId: string,
  words: readonly string[],
): ReturnType<JiraEdits['searchByWords']> {
  // Letters and digits alone: nothing in a word may end the quotes or mean something to the search.
  const plain = words.filter((word) => /^[\p{L}\p{N}]+$/u.test(word));
  if (plain.length === 0) return { ok: true, value: [] };
  const any = plain.map((word) => `summary ~ "${word}"`).join(' OR ');
  const jql = `project = ${projectId} AND statusCategory != Done AND (${any}) ORDER BY updated DESC`;
  const call = post('looking for stories', route`/rest/api/3/search/jql`, { jql, fields: FIELDS, maxResults: 50 });
  const read = await askJira(request, call, FoundShape);
  if (!read.ok) return read;
  return { ok: true, value: read.value.issues.flatMap((body) => parseIssue(body)?.issue ?? []) };
}
