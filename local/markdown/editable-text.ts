import { adfFromMarkdown } from './adf-from-markdown';
import type { AdfDocument, AdfNode } from './adf-node';
import { markdownFromAdf } from './markdown-from-adf';

/** A document as text to edit. Blocks that the text cannot say stand in it as one line each and are put back as they were. */
export interface EditableText {
  readonly text: string;
  readonly kept: readonly AdfNode[];
}

const KEPT_LINE = /^\[\[kept (\d+): [^\]]*\]\]$/;

/** Writes a document as text in which nothing is lost; null gives an empty text. */
export function editableText(document: AdfDocument | null): EditableText {
  const kept: AdfNode[] = [];
  const blocks = (document?.content ?? []).filter((block) => !isBlank(block));
  const parts = blocks.map((block) => {
    const text = markdownFromAdf(block);
    if (readsBack(text, block)) return text;
    kept.push(block);
    return `[[kept ${kept.length}: ${block.type}]]`;
  });
  return { text: parts.join('\n\n'), kept };
}

// Spacing only: a blank line of text says the same.
const isBlank = (block: AdfNode): boolean => block.type === 'paragraph' && (block.content ?? []).length === 0;

/** Reads edited text back; null for an empty text. A kept block goes where its line now stands, or away with its line. */
export function documentFromText(text: string, kept: readonly AdfNode[]): AdfDocument | null {
  const content = adfFromMarkdown(text, { lineEnd: 'break' }).content.map((block) => keptBlock(block, kept) ?? block);
  return content.length > 0 ? { type: 'doc', version: 1, content } : null;
}

function keptBlock(block: AdfNode, kept: readonly AdfNode[]): AdfNode | undefined {
  const line = block.content?.length === 1 ? block.content[0]?.text : undefined;
  const number = KEPT_LINE.exec(line ?? '')?.[1];
  return number === undefined ? undefined : kept[Number(number) - 1];
}

function readsBack(text: string, block: AdfNode): boolean {
  const [again, ...others] = adfFromMarkdown(text, { lineEnd: 'break' }).content;
  return again !== undefined && others.length === 0 && canonical(again) === canonical(block);
}

// Local ids are given anew and empty lists of marks mean none: neither is a loss.
function canonical(node: AdfNode): string {
  return JSON.stringify(node, (key, value: unknown) => {
    if (key === 'localId' || (key === 'marks' && Array.isArray(value) && value.length === 0)) return undefined;
    if (key === 'attrs' && isEmptyBesidesIds(value)) return undefined;
    return isPlain(value) ? sorted(value) : value;
  });
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isEmptyBesidesIds(value: unknown): boolean {
  return isPlain(value) && Object.keys(value).every((key) => key === 'localId');
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
