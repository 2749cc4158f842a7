import { demoBacklog } from '../../../local/demo/index';

/** A work item as the engine takes it. */
export interface Text {
  readonly summary: string;
  readonly description: unknown;
}

function wordsOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return typeof node === 'string' ? node : '';
  const { text, content } = node as { text?: unknown; content?: unknown };
  return (typeof text === 'string' ? text : '') + (Array.isArray(content) ? `${content.map(wordsOf).join(' ')}\n` : '');
}

/** The demo backlog's items twice: with ADF as Jira gives it, and with the same words as plain text. */
export function demoTexts(): { readonly adf: readonly Text[]; readonly plain: readonly Text[] } {
  const issues = demoBacklog().issues;
  const adf = issues.map((issue) => ({ summary: issue.summary, description: issue.description ?? null }));
  const plain = adf.map((item) => ({ summary: item.summary, description: wordsOf(item.description) }));
  // As JSON brings them: text that was put together piece by piece would be slower to read.
  return JSON.parse(JSON.stringify({ adf, plain })) as { adf: Text[]; plain: Text[] };
}
