import * as v from 'valibot';
import { classify, type Verdict } from '../../../src/engine/index';

/** What a line says about an item; the tracker's type and labels are known and not read: only the text decides. */
const Item = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  summary: v.string(),
  description: v.optional(v.unknown()),
});

/** One line of input, read: an item with its verdict, or what is wrong with the line. */
export type Row =
  | { readonly id: string | number | null; readonly summary: string; readonly verdict: Verdict }
  | { readonly line: number; readonly error: string };

/** Reads one line; `line` counts from 1. */
export function readLine(text: string, line: number): Row {
  const json = parse(text);
  if (json === undefined) return { line, error: text.trim() === '' ? 'The line is empty.' : 'This is not JSON.' };
  const item = v.safeParse(Item, json);
  if (!item.success) return { line, error: problemOf(item.issues) };
  const { id = null, summary, description } = item.output;
  return { id, summary, verdict: classify({ summary, description }) };
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
  return field === 'summary' ? 'An item needs a summary, a string.' : 'An id is a string or a number.';
}
