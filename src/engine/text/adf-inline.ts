import { type AdfNode, isRecord } from './adf-node';

/** What a document refers to besides words, counted while its lines are read. */
export interface AdfCounts {
  pictures: number;
  links: number;
  /** The address of the last text: links cut in pieces by bold words count once. */
  lastLink: unknown;
}

/** The words of a node that stands inside a line; null for one that makes lines. */
export function inlineText(node: AdfNode, counts: AdfCounts, inLine: boolean): string | null {
  switch (node.type) {
    case 'text':
      countLink(counts, node);
      return typeof node.text === 'string' ? node.text : '';
    case 'hardBreak':
      return '\n';
    case 'mention':
      return asText(node.attrs.text) || '@someone';
    case 'emoji':
      return asText(node.attrs.text) || asText(node.attrs.shortName);
    case 'status':
    case 'inlineExtension':
      return asText(node.attrs.text);
    case 'date':
      return isoDate(node.attrs.timestamp);
    case 'inlineCard':
      counts.links++;
      return addressOf(node);
    case 'mediaInline':
      counts.pictures++;
      return '';
    // A prompt of the template, not the item's own words.
    case 'placeholder':
      return '';
    default:
      return unknownInline(node, inLine);
  }
}

/** A node that no schema knows: inside a line its text is part of the line. */
function unknownInline(node: AdfNode, inLine: boolean): string | null {
  if (node.content.length > 0) return null;
  const text = asText(node.text) || (inLine ? asText(node.attrs.text) : '');
  return text || null;
}

/** A string as it is; anything else as no text. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The address that a card shows. */
export function addressOf(node: AdfNode): string {
  const data = isRecord(node.attrs.data) ? node.attrs.data : {};
  return asText(node.attrs.url) || asText(data.name) || asText(data.url);
}

function isoDate(timestamp: unknown): string {
  const milliseconds = Number(typeof timestamp === 'number' ? timestamp : asText(timestamp) || Number.NaN);
  const inRange = Math.abs(milliseconds) <= 8.64e15;
  return inRange ? new Date(milliseconds).toISOString().slice(0, 10) : '';
}

function countLink(counts: AdfCounts, node: AdfNode): void {
  for (const mark of node.marks) {
    if (!isRecord(mark) || mark.type !== 'link') continue;
    const href = isRecord(mark.attrs) ? mark.attrs.href : null;
    if (href !== counts.lastLink) counts.links++;
    counts.lastLink = href;
    return;
  }
  counts.lastLink = null;
}

/** Whether a text is set in bold. */
export function isBold(node: AdfNode): boolean {
  for (const mark of node.marks) if (isRecord(mark) && mark.type === 'strong') return true;
  return false;
}
