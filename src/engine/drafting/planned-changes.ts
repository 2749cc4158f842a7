import type { Kind } from '../kinds';
import type { Plan, PlannedText } from './plan';

/** One single change of a plan. `id` stays the same from the preview to the undo. */
export type PlannedChange =
  | { readonly id: string; readonly what: 'edit'; readonly fields: readonly EditedField[] }
  | { readonly id: string; readonly what: 'label'; readonly label: string }
  | { readonly id: string; readonly what: 'item'; readonly kind: Kind; readonly summary: string }
  /** `under` is `subject`, the new item that it hangs under by its change's id, or the story it is nested under by its key. */
  | { readonly id: string; readonly what: 'subtask'; readonly summary: string; readonly under: string }
  /** Each end is `subject`, a new item by its change's id, or an item that is there by its key. */
  | { readonly id: string; readonly what: 'link'; readonly type: LinkType; readonly from: string; readonly to: string }
  | { readonly id: string; readonly what: 'close' };

export type EditedField = 'summary' | 'description' | 'workType';
/** `relates` says the same of both ends; else `from` blocks `to`. */
export type LinkType = 'relates' | 'blocks';

/** The item that the plan is about, as an end of a link. */
export const SUBJECT = 'subject';

/** The item before a plan, as far as counting its changes needs it. */
export interface Before {
  readonly summary: string;
  /** Whether the description holds words, which a draft's text takes the place of. */
  readonly described: boolean;
  readonly workType: string;
  /** The label of ours that it carries. */
  readonly label: string | null;
  /** Our labels by kind; null where labels cannot be set here. */
  readonly labels: Readonly<Record<Kind, string>> | null;
}

/** Every single change that a plan makes, in the order in which they are made: what the preview says is what happens. */
export function plannedChanges(plan: Plan, before: Before): readonly PlannedChange[] {
  return [...subjectChanges(plan, before), ...newItems(plan), ...attachment(plan, before)];
}

function subjectChanges(plan: Plan, before: Before): readonly PlannedChange[] {
  const fields = editedFields(plan, before);
  const { kind } = plan.subject;
  const label = kind === null ? undefined : before.labels?.[kind];
  return [
    ...(fields.length > 0 ? [{ id: 'edit', what: 'edit', fields } as const] : []),
    ...(label !== undefined && label !== before.label ? [{ id: 'label', what: 'label', label } as const] : []),
  ];
}

function editedFields({ subject, subtasksAs }: Plan, before: Before): readonly EditedField[] {
  const { text, workType, subtasks } = subject;
  const checklist = subtasksAs === 'checklist' && subtasks.length > 0;
  const edited: Readonly<Record<EditedField, boolean>> = {
    summary: text !== null && text.summary !== before.summary,
    description: checklist || (text !== null && (text.sections.length > 0 || before.described)),
    workType: workType !== null && workType !== before.workType,
  };
  return (['summary', 'description', 'workType'] as const).filter((field) => edited[field]);
}

function newItems({ subject, items, subtasksAs }: Plan): readonly PlannedChange[] {
  return [
    ...subtaskChanges(subject.subtasks, { subtasksAs, under: SUBJECT }),
    ...items.flatMap((item, at): readonly PlannedChange[] => {
      const id = `item-${at}`;
      return [
        { id, what: 'item', kind: item.kind, summary: item.summary },
        { id: `${id}-link`, what: 'link', type: 'relates', from: SUBJECT, to: id },
        ...subtaskChanges(item.subtasks, { subtasksAs, under: id }),
      ];
    }),
  ];
}

function subtaskChanges(
  subtasks: readonly PlannedText[],
  { subtasksAs, under }: Pick<Plan, 'subtasksAs'> & { readonly under: string },
): readonly PlannedChange[] {
  if (subtasksAs === 'checklist') return [];
  return subtasks.flatMap(({ summary }, at): readonly PlannedChange[] => {
    const id = `${under === SUBJECT ? '' : `${under}-`}subtask-${at}`;
    if (subtasksAs === 'subtasks') return [{ id, what: 'subtask', summary, under }];
    return [
      { id, what: 'item', kind: 'technical-task', summary },
      { id: `${id}-link`, what: 'link', type: 'blocks', from: id, to: under },
    ];
  });
}

function attachment({ attach, subject }: Plan, before: Before): readonly PlannedChange[] {
  if (attach === null) return [];
  if (attach.how === 'link') return [{ id: 'attach', what: 'link', type: 'relates', from: SUBJECT, to: attach.to }];
  return [
    { id: 'nest', what: 'subtask', summary: subject.text?.summary ?? before.summary, under: attach.to },
    { id: 'nest-link', what: 'link', type: 'relates', from: SUBJECT, to: 'nest' },
    ...(attach.close ? [{ id: 'close', what: 'close' } as const] : []),
  ];
}
