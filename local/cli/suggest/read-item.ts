import * as v from 'valibot';
import { judge, type ParsedText, parseItem, type Verdict } from '../../../src/engine/index';

const name = v.nullish(v.string());

/** An item, and what a context file may say of its place in the project. */
const Item = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  summary: v.string(),
  description: v.optional(v.unknown()),
  issueType: name,
  parent: v.nullish(v.union([v.string(), v.number()])),
  statusCategory: name,
});

/** One item of a file, read. */
export interface ReadItem {
  readonly id: string | number | null;
  readonly summary: string;
  readonly issueType: string | null;
  readonly parent: string | null;
  readonly done: boolean;
  readonly parsed: ParsedText;
  readonly verdict: Verdict;
}

/** Reads one line; `line` counts from 1. */
export function readItem(text: string, line: number): ReadItem | { readonly line: number; readonly error: string } {
  const json = parse(text);
  if (json === undefined) return { line, error: text.trim() === '' ? 'The line is empty.' : 'This is not JSON.' };
  const item = v.safeParse(Item, json);
  if (!item.success) return { line, error: problemOf(item.issues) };
  const { id = null, summary, description, issueType, parent, statusCategory } = item.output;
  const parsed = parseItem({ summary, description });
  return {
    id,
    summary,
    issueType: issueType ?? null,
    parent: parent == null ? null : String(parent),
    done: statusCategory === 'done',
    parsed,
    verdict: judge(parsed),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const field = issues[0]?.path?.map((step) => String(step.key)).join('.');
  if (field === undefined) return 'An item is an object with a summary.';
  return field === 'summary'
    ? 'An item needs a summary, a string.'
    : `The ${field} of the item is neither text nor number.`;
}
