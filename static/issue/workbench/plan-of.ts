import type { ApplyOptions } from '../../../src/contract/apply';
import type { Draft, DraftItem } from '../../../src/engine/drafting/draft';
import { plainText } from '../../../src/engine/drafting/plain-text';
import type {
  Plan,
  PlannedAttachment,
  PlannedSection,
  PlannedText,
  SubtasksAs,
} from '../../../src/engine/drafting/plan';
import type { Suggestion } from '../../../src/engine/suggestions/suggestion';
import { arranged } from './arranged';
import { type Edits, isEdited, linesOf, sectionsOf, stepsOf, stepWords, textOf } from './edits';

/** What a person chose beside the words. */
export interface Choices {
  readonly keepFormer: boolean;
  /** Add the definition of done. */
  readonly done: boolean;
  /** The work type to change to, by its id; null leaves it. */
  readonly workType: string | null;
  readonly subtasksAs: SubtasksAs;
  readonly attach: PlannedAttachment | null;
}

interface Planned extends Choices {
  readonly suggestion: Suggestion;
  readonly items: Draft;
  readonly edits: Edits;
  /** Null while it is not known what can be done. */
  readonly options: ApplyOptions | null;
}

/** Everything that the workbench shows, as the plan that one click applies. */
export function planOf(planned: Planned): Plan {
  const { suggestion, items, edits, options, workType, keepFormer, subtasksAs, attach } = planned;
  const [subject, ...others] = arranged(items, edits).map(({ item, place }) => plannedItem(item, place, edits));
  const drafted = items[0];
  return {
    suggestion: { type: suggestion.type, pattern: suggestion.pattern, edited: isEdited(edits) },
    subject: {
      kind: drafted?.kind ?? suggestion.retype?.kind ?? null,
      text: subject === undefined ? null : withDone(subject, planned),
      keepFormer,
      workType,
      subtasks: subject?.subtasks ?? [],
    },
    items: options === null ? others : others.filter(({ kind }) => options.filedAs[kind] !== null),
    subtasksAs,
    attach,
  };
}

function withDone({ summary, sections }: PlannedText, { done, edits, items, options }: Planned): PlannedText {
  const kind = items[0]?.kind;
  if (!done || kind === undefined || options === null) return { summary, sections };
  const lines = linesOf(edits.lines[DONE] ?? options.definitionOfDone[kind].join('\n'));
  const added: PlannedSection = { heading: DONE_HEADING, lines, list: true };
  return { summary, sections: lines.length === 0 ? sections : [...sections, added] };
}

/** The field of the definition of done, and what stands above it. */
export const DONE = 'done';
export const DONE_HEADING = 'Definition of done';

function plannedItem(item: DraftItem, place: number, edits: Edits) {
  const drafted = plainText(item.summary);
  return {
    kind: item.kind,
    // A summary cannot be empty: without words of their own, the draft's stand.
    summary: edits.lines[`${place}/summary`]?.replace(/\s+/g, ' ').trim() || drafted,
    sections: sectionsOf(edits, place, item).flatMap(({ field, heading, list, lines }): PlannedSection[] => {
      const written = linesOf(edits.lines[field] ?? textOf(lines));
      return written.length === 0 ? [] : [{ heading, lines: written, list }];
    }),
    subtasks: stepsOf(edits, place, item).flatMap((step): PlannedText[] => {
      const summary = stepWords(step, item).trim();
      return summary === '' ? [] : [{ summary, sections: carried(item, step.place) }];
    }),
  };
}

function carried({ subtasks }: DraftItem, place: number | null): readonly PlannedSection[] {
  const drafted = place === null ? undefined : subtasks[place];
  if (drafted === undefined) return [];
  const { criteria, note } = drafted;
  return [
    ...(criteria.length > 0 ? [{ heading: 'Done when', lines: criteria.map(plainText), list: true }] : []),
    ...(note === null ? [] : [{ heading: 'Technical note', lines: [plainText(note)], list: false }]),
  ];
}
