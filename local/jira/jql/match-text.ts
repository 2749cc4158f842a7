import { badRequest, notModelled } from '../site/jira-problem';
import type { Sql } from './sql';
import { NOTHING, sql } from './sql';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}*]+/u)
    .filter((word) => word.replaceAll('*', '') !== '')
    .map((word) => (word.endsWith('*') ? `${quoted(word.replaceAll('*', ''))} *` : quoted(word.replaceAll('*', ''))));
}

/**
 * What `~` finds: all words in any order, stemmed and whatever their case; `"\"...\""` a phrase; `word*` a beginning.
 * `columns` are those of the text index, none for all of them.
 */
export function matchText(text: string, columns: readonly string[]): Sql {
  const trimmed = text.trim();
  if (trimmed.startsWith('*') || trimmed.startsWith('?')) {
    throw badRequest(`The text query '${text}' is not allowed to start with '${trimmed[0]}'.`);
  }
  if (trimmed.includes('?')) throw notModelled("the wildcard '?' in a JQL text search");
  const phrase = /^"(.*)"$/s.exec(trimmed)?.[1];
  const words = phrase === undefined ? wordsOf(trimmed) : [quoted(phrase)];
  if (words.length === 0) return NOTHING;
  const filter = columns.length > 0 ? `{${columns.join(' ')}} : ` : '';
  const found = 'SELECT rowid FROM issue_text WHERE issue_text MATCH ?';
  return sql(`issue.id IN (${found})`, `${filter}(${words.join(' AND ')})`);
}
