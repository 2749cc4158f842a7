import type { AdfNode } from './adf-node';

/** A description's blocks: those whose words a draft takes over, and all others, which stay as they are. */
export interface DescriptionParts {
  readonly wording: readonly AdfNode[];
  readonly kept: readonly AdfNode[];
}

/** Blocks that hold words and nothing else, as long as everything in them does. */
const OF_WORDS = new Set(['paragraph', 'heading', 'bulletList', 'orderedList', 'listItem', 'blockquote', 'rule']);
const PLAIN_INLINE = new Set(['text', 'hardBreak']);
/** What stands within a line and is more than its words: these live on in a copy, but may not be dropped. */
const RICH_INLINE = new Set([
  'mention',
  'emoji',
  'date',
  'status',
  'inlineCard',
  'inlineExtension',
  'mediaInline',
  'placeholder',
]);
/** Marks that tie words to something else. */
const TYING_MARKS = new Set(['link', 'annotation']);

/**
 * Parts a description. Pictures, tables, panels, code, tasks and whatever the app does not know are kept, with the
 * heading or the line that leads to them. `copied`: the wording goes into a copy; else it is dropped, and lines with a
 * mention, a link or the like are kept too.
 */
export function partDescription(blocks: readonly AdfNode[], copied: boolean): DescriptionParts {
  const wording: AdfNode[] = [];
  const kept: AdfNode[] = [];
  let stays = false;
  for (const block of [...blocks].reverse()) {
    stays = !isWording(block, copied) || (stays && leadsOn(block));
    (stays ? kept : wording).push(block);
  }
  return { wording: wording.reverse(), kept: kept.reverse() };
}

function isWording({ type, marks = [], content = [] }: AdfNode, copied: boolean): boolean {
  if (OF_WORDS.has(type)) return content.every((child) => isWording(child, copied));
  if (copied) return PLAIN_INLINE.has(type) || RICH_INLINE.has(type);
  return PLAIN_INLINE.has(type) && !marks.some((mark) => TYING_MARKS.has(mark.type));
}

/** "Log:" and headings belong to what follows. */
function leadsOn({ type, content = [] }: AdfNode): boolean {
  return type === 'heading' || (type === 'paragraph' && (content.at(-1)?.text ?? '').trimEnd().endsWith(':'));
}
