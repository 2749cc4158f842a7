import type { DraftItem, DraftSection, Words } from '../../../src/engine/drafting/draft';
import { plainText } from '../../../src/engine/drafting/plain-text';

/** A sub-task as it stands in the workbench: one of the draft's by its place there, or one that was added. */
export interface Step {
  readonly id: string;
  readonly place: number | null;
  /** What a person wrote; null follows the draft. */
  readonly words: string | null;
}

/** What a person changed by hand: it wins over the draft, whatever is answered later. */
export interface Edits {
  /** By field: "0/summary", "0/section/Background" for that section of the first item, see `sectionsOf`. */
  readonly lines: Readonly<Record<string, string>>;
  /** By the item's place; absent: as drafted. */
  readonly steps: Readonly<Record<number, readonly Step[]>>;
  /** The items' places, in another order than that of the draft; absent: as drafted. */
  readonly order?: readonly number[];
}
export const NO_EDITS: Edits = { lines: {}, steps: {} };

/** Whether anything differs from what the questions alone would give. */
export const isEdited = ({ lines, steps, order }: Edits): boolean =>
  Object.keys(lines).length > 0 || Object.keys(steps).length > 0 || order !== undefined;

/** The edits with a field's words; null goes back to the draft's. */
export function withLine(edits: Edits, field: string, words: string | null): Edits {
  const { [field]: _, ...others } = edits.lines;
  return { ...edits, lines: words === null ? others : { ...others, [field]: words } };
}

/** A section of an item, and the field by which its words are edited. */
export interface EditedSection extends DraftSection {
  readonly field: string;
}

/**
 * An item's sections by their headings, as an answer brings sections and takes others away; those that went stay where a
 * person has written into them.
 */
export function sectionsOf({ lines }: Edits, place: number, { sections }: DraftItem): readonly EditedSection[] {
  const drafted = sections.map((section, at) => {
    const before = sections.slice(0, at).filter(({ heading }) => heading === section.heading).length;
    return { ...section, field: `${place}/${SECTION}${section.heading}${'/'.repeat(before)}` };
  });
  const start = `${place}/${SECTION}`;
  const gone = Object.keys(lines).filter(
    (field) => field.startsWith(start) && drafted.every((section) => section.field !== field),
  );
  return [
    ...drafted,
    ...gone.map((field) => ({ heading: field.slice(start.length).replace(/\/+$/, ''), lines: [], list: true, field })),
  ];
}

const SECTION = 'section/';

/** An item's sub-tasks as they stand. */
export function stepsOf({ steps }: Edits, place: number, item: DraftItem): readonly Step[] {
  return steps[place] ?? item.subtasks.map((_, index) => ({ id: `${index}`, place: index, words: null }));
}

/** What a sub-task is called. */
export function stepWords({ place, words }: Step, item: DraftItem): string {
  const drafted = place === null ? undefined : item.subtasks[place];
  return words ?? (drafted === undefined ? '' : plainText(drafted.summary));
}

/** The list with one sub-task moved up or down; the same list where it cannot go further. */
export function moveStep(steps: readonly Step[], id: string, by: 1 | -1): readonly Step[] {
  const from = steps.findIndex((step) => step.id === id);
  const moved = steps[from];
  const other = steps[from + by];
  if (moved === undefined || other === undefined) return steps;
  return steps.map((step) => (step === moved ? other : step === other ? moved : step));
}

/** Lines of a draft as text to edit, one a row. */
export const textOf = (lines: readonly (readonly Words[])[]): string => lines.map(plainText).join('\n');
/** Rows that a person wrote, as lines again; a list's own bullets are not part of them. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
    .filter((line) => line !== '');
