import { useMemo } from 'react';
import type { ApplyOptions, FieldValues, WorkType } from '../../../src/contract/apply';
import type { IssueReading } from '../../../src/contract/issue-view';
import type { Answers, Draft } from '../../../src/engine/drafting/draft';
import { draft } from '../../../src/engine/drafting/draft-suggestion';
import type { Plan, SubtasksAs } from '../../../src/engine/drafting/plan';
import { type PlannedChange, plannedChanges } from '../../../src/engine/drafting/planned-changes';
import type { Suggestion } from '../../../src/engine/suggestions/suggestion';
import type { Edits } from './edits';
import { planOf } from './plan-of';
import { betterType, waysForSubtasks } from './possible';
import type { Chosen, Work } from './session';

interface Worked {
  readonly reading: IssueReading;
  readonly suggestion: Suggestion;
  readonly answers: Answers;
  readonly options: ApplyOptions | null;
  readonly work: Work;
  readonly onWork: (some: Partial<Work>) => void;
}

/** The state of one suggestion as it is worked on, and everything that follows from it. */
export interface Workbench {
  readonly items: Draft;
  readonly edits: Edits;
  readonly setEdits: (edits: Edits) => void;
  readonly chosen: Chosen;
  readonly choose: (chosen: Partial<Chosen>) => void;
  readonly values: FieldValues;
  readonly setValues: (values: FieldValues) => void;
  readonly subtasksAs: SubtasksAs;
  /** The work type that would fit better, whether or not it is taken. */
  readonly better: WorkType | null;
  readonly plan: Plan;
  readonly changes: readonly PlannedChange[];
}

/** Works on a suggestion: answers give the draft, edits win over it, choices complete the plan. */
export function useWorkbench({ reading, suggestion, answers, options, work, onWork }: Worked): Workbench {
  const { edits, values } = work;
  const chosen: Chosen = {
    keepFormer: true,
    retype: true,
    done: suggestion.outline[0]?.kind === 'spike',
    subtasksAs: null,
    ...work.chosen,
  };
  const items = useMemo(() => draft(suggestion, answers), [suggestion, answers]);
  const subtasksAs =
    chosen.subtasksAs ?? (options === null ? 'subtasks' : (waysForSubtasks(options)[0] ?? 'checklist'));
  const better = options === null ? null : betterType(options, reading, suggestion);
  const workType = chosen.retype ? (better?.id ?? null) : null;
  const plan = planOf({ ...chosen, suggestion, items, edits, options, workType, subtasksAs, attach: null });
  return {
    items,
    edits,
    setEdits: (changed) => onWork({ edits: changed }),
    chosen,
    choose: (some) => onWork({ chosen: { ...work.chosen, ...some } }),
    values,
    setValues: (filled) => onWork({ values: filled }),
    subtasksAs,
    better,
    plan,
    changes: plannedChanges(plan, beforeOf(reading, options)),
  };
}

/** The item as it stands, for counting what a plan changes. */
export function beforeOf({ text, filedAs, labelState }: IssueReading, options: ApplyOptions | null) {
  const labels = options?.labels ?? null;
  return {
    summary: text.summary,
    described: text.description !== '',
    workType: filedAs.id,
    label: labelState.label,
    labels,
  };
}
