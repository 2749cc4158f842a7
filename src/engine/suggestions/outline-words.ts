import type { OutlineItem, OutlineSection, OutlineWords, Words } from '../drafting/draft';
import type { Kind } from '../kinds';

/** Words of the item itself. */
export function own(words: string): Words {
  return { from: 'text', words };
}

/** Fixed words; every one of them is listed in template-words.ts. */
export function fixed(words: string): Words {
  return { from: 'template', words };
}

/** The place of an answer. */
export function slot(id: string): OutlineWords {
  return { slot: id };
}

/** Words of the item, each a line of its own. */
export function ownLines(words: readonly string[]): readonly (readonly OutlineWords[])[] {
  return words.map((line) => [own(line)]);
}

/** Lines under a heading. */
export function section(heading: string, lines: OutlineSection['lines'], list = false): OutlineSection {
  return { heading, lines, list };
}

/** A list of the item's own words under a heading; nothing where there are none. */
export function listUnder(heading: string, words: readonly string[]): readonly OutlineSection[] {
  return words.length === 0 ? [] : [section(heading, ownLines(words), true)];
}

type Said = Pick<OutlineItem, 'summary' | 'sections'> & Partial<Pick<OutlineItem, 'subtasks'>>;

/** One item of an outline by its place: the first is the item itself, all others are new. */
export function outlineItem(index: number, kind: Kind, { summary, sections, subtasks = [] }: Said): OutlineItem {
  return { role: index === 0 ? 'subject' : 'new', kind, summary, sections, subtasks };
}
