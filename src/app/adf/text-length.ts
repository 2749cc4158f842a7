import type { AdfNode } from './adf-node';

/** What a multi-line field of Jira holds. */
export const LONGEST_TEXT = 32_767;

/** Characters of a document's text, a line break a block. */
export function textLength(node: AdfNode): number {
  if (node.type === 'text') return node.text?.length ?? 0;
  const inner = (node.content ?? []).reduce((sum, child) => sum + textLength(child), 0);
  return inner + 1;
}
