/** A node of ADF with every field of the shape that it should have, whatever came in. */
export interface AdfNode {
  readonly type: string;
  readonly text: unknown;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly content: readonly unknown[];
  readonly marks: readonly unknown[];
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NO_ATTRS: AdfNode['attrs'] = {};
const NOTHING: readonly unknown[] = [];

/** Takes any object for a node; missing and malformed fields become empty ones. */
export function asNode(record: Readonly<Record<string, unknown>>): AdfNode {
  return {
    type: typeof record.type === 'string' ? record.type : '',
    text: record.text,
    attrs: isRecord(record.attrs) ? record.attrs : NO_ATTRS,
    content: Array.isArray(record.content) ? record.content : NOTHING,
    marks: Array.isArray(record.marks) ? record.marks : NOTHING,
  };
}
