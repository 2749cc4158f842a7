import type { ApplyOptions, RequiredField, WorkType } from '../../../src/contract/apply';
import type { IssueReading } from '../../../src/contract/issue-view';
import type { Draft } from '../../../src/engine/drafting/draft';
import type { SubtasksAs } from '../../../src/engine/drafting/plan';
import type { Kind } from '../../../src/engine/kinds';
import type { Suggestion } from '../../../src/engine/suggestions/suggestion';

/** The ways that sub-tasks can go here, the best first; the last one always can. */
export function waysForSubtasks(options: ApplyOptions): readonly SubtasksAs[] {
  const { subtask, filedAs, links, rights } = options;
  const task = filedAs['technical-task'];
  const isLinkable = rights.link && links.blocks && task !== null && isFillable(options, task);
  return [
    ...(subtask !== null && isFillable(options, subtask) ? (['subtasks'] as const) : []),
    ...(isLinkable ? (['linked'] as const) : []),
    'checklist',
  ];
}

const isFillable = ({ required }: ApplyOptions, type: WorkType): boolean =>
  !required.some(({ input, workTypes }) => input === 'unfillable' && workTypes.includes(type.id));

/** The work type that the item should change to; null where its own fits, or none can be chosen. */
export function betterType(options: ApplyOptions, reading: IssueReading, suggestion: Suggestion): WorkType | null {
  const { retypeTo } = options;
  if (suggestion.retype) return retypeTo.find(({ name }) => name === suggestion.retype?.to) ?? null;
  const kind = suggestion.outline[0]?.kind;
  if (kind === undefined || reading.fits.length === 0 || reading.fits.includes(kind)) return null;
  const fitting = retypeTo.filter(({ fits }) => fits.includes(kind));
  // The type that is meant for this kind alone says most.
  return [...fitting].sort((a, b) => a.fits.length - b.fits.length)[0] ?? null;
}

/** Kinds of new items that cannot be made here. */
export function impossibleKinds(options: ApplyOptions, items: Draft): readonly Kind[] {
  const kinds = items.filter(({ role }) => role === 'new').map(({ kind }) => kind);
  return [...new Set(kinds)].filter((kind) => {
    const type = options.filedAs[kind];
    return type === null || !isFillable(options, type);
  });
}

/** Fields that Jira asks for when the items of a plan are made. */
export function askedFields(
  options: ApplyOptions,
  items: Draft,
  subtasks: SubtasksAs | null,
): readonly RequiredField[] {
  const types = [
    ...items.filter(({ role }) => role === 'new').map(({ kind }) => options.filedAs[kind]?.id),
    ...(subtasks === 'subtasks' ? [options.subtask?.id] : []),
    ...(subtasks === 'linked' ? [options.filedAs['technical-task']?.id] : []),
  ];
  return options.required.filter(
    ({ input, workTypes }) => input !== 'unfillable' && workTypes.some((type) => types.includes(type)),
  );
}
