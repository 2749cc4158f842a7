import type { AdfDocument, AdfNode } from './adf-node';

/** What Jira fills in by itself where a document leaves it out. */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  orderedList: { order: 1 },
  table: { isNumberColumnEnabled: false, layout: 'default' },
  expand: { title: '' },
  nestedExpand: { title: '' },
};

/**
 * A document as text, the same for two documents that say and show the same: Jira drops empty marks, joins neighbouring
 * texts, fills in defaults and gives nodes ids of their own when it stores one.
 */
export function canonicalDocument(document: AdfDocument | null): string {
  const content = document === null ? [] : joined(document.content.map(canonicalNode));
  return JSON.stringify(content);
}

function canonicalNode(node: AdfNode): AdfNode {
  const attrs = canonicalAttrs(node);
  const marks = (node.marks ?? []).map(canonicalNode).sort((one, other) => compare(one.type, other.type));
  const content = joined((node.content ?? []).map(canonicalNode));
  return {
    type: node.type,
    ...(attrs.length > 0 && { attrs: Object.fromEntries(attrs) }),
    ...(node.text !== undefined && { text: node.text }),
    ...(marks.length > 0 && { marks }),
    ...(content.length > 0 && { content }),
  };
}

function canonicalAttrs({ type, attrs = {} }: AdfNode): readonly (readonly [string, unknown])[] {
  const defaults = DEFAULTS[type] ?? {};
  return Object.entries(attrs)
    .filter(([name, value]) => value !== null && name !== 'localId' && value !== defaults[name])
    .map(([name, value]) => [name, sorted(value)] as const)
    .sort(([one], [other]) => compare(one, other));
}

function joined(nodes: readonly AdfNode[]): readonly AdfNode[] {
  const all: AdfNode[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    const alike = last?.type === 'text' && node.type === 'text' && sameMarks(last, node);
    if (alike) all[all.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` };
    else all.push(node);
  }
  return all;
}

const sameMarks = (one: AdfNode, other: AdfNode): boolean =>
  JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? []);

/** A value with the keys of its objects in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => compare(one, other));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
