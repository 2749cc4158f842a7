import { randomUUID } from 'node:crypto';
import type { AdfDocument, AdfNode } from './adf-document';

const DEFAULTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  orderedList: { order: 1 },
  table: { isNumberColumnEnabled: false, layout: 'default' },
  expand: { title: '' },
  nestedExpand: { title: '' },
};

/** Nodes that Jira tells apart by an id of their own. */
const WITH_LOCAL_ID = new Set(['taskList', 'taskItem', 'decisionList', 'decisionItem', 'table', 'expand', 'status']);

function normaliseAttrs(node: AdfNode): Readonly<Record<string, unknown>> | undefined {
  const given = Object.entries(node.attrs ?? {}).filter(([, value]) => value !== null);
  const attrs: Record<string, unknown> = { ...DEFAULTS[node.type], ...Object.fromEntries(given) };
  if (WITH_LOCAL_ID.has(node.type) && !attrs.localId) attrs.localId = randomUUID();
  return Object.keys(attrs).length > 0 ? attrs : undefined;
}

const sameMarks = (one: AdfNode, other: AdfNode): boolean =>
  JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? []);

/** Jira stores neighbouring texts of the same look as one. */
function joinTexts(nodes: readonly AdfNode[]): readonly AdfNode[] {
  const joined: AdfNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text' && sameMarks(last, node)) {
      joined[joined.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` };
    } else {
      joined.push(node);
    }
  }
  return joined;
}

function normaliseNode(node: AdfNode): AdfNode {
  const attrs = normaliseAttrs(node);
  const marks = node.marks?.map(normaliseNode) ?? [];
  const content = node.content && joinTexts(node.content.map(normaliseNode));
  return {
    type: node.type,
    ...(node.version !== undefined && { version: node.version }),
    ...(attrs && { attrs }),
    ...(content && { content }),
    ...(node.text !== undefined && { text: node.text }),
    ...(marks.length > 0 && { marks }),
  };
}

/**
 * A document as Jira gives it back after storing it: empty marks and attributes dropped, defaults and ids filled in,
 * neighbouring texts of the same look joined. The meaning stays, the bytes do not.
 */
export function normaliseDocument(document: AdfDocument): AdfDocument {
  const content = joinTexts(document.content.map(normaliseNode));
  return { type: 'doc', version: 1, content };
}
