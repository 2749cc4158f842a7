import type { AdfNode } from './adf-document';

const LINES = new Set([
  'paragraph',
  'heading',
  'codeBlock',
  'listItem',
  'taskItem',
  'decisionItem',
  'tableRow',
  'rule',
  'blockquote',
  'panel',
  'expand',
  'nestedExpand',
]);

function textOf(node: AdfNode): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  const inner = (node.content ?? []).map(textOf).join('');
  const shown = inner || (typeof node.attrs?.text === 'string' ? node.attrs.text : '');
  return LINES.has(node.type) && !shown.endsWith('\n') ? `${shown}\n` : shown;
}

/** The plain text of a document, a line a block: what search looks at, and what the history shows. */
export const documentText = (document: AdfNode | null): string => (document ? textOf(document).trimEnd() : '');
