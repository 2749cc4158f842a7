import { type ReactNode, useId } from 'react';
import type { ApplyOptions } from '../../../src/contract/apply';
import type { IssueReading } from '../../../src/contract/issue-view';
import type { SubtasksAs } from '../../../src/engine/drafting/plan';
import { KIND_WORDS } from '../../shared/kinds';
import { askedFields, impossibleKinds, waysForSubtasks } from './possible';
import { RequiredFields } from './required-fields';
import type { Workbench } from './use-workbench';

interface ChoicesProps {
  readonly work: Workbench;
  readonly reading: IssueReading;
  readonly options: ApplyOptions;
}

/** What a person can choose about a plan, what Jira asks for, and what cannot be done here: all said before the click. */
export function Choices({ work, reading, options }: ChoicesProps) {
  const { plan, items, chosen, choose, better } = work;
  const kind = items[0]?.kind;
  const done = kind === undefined ? [] : options.definitionOfDone[kind];
  const hasSubtasks = plan.subject.subtasks.length > 0 || plan.items.some(({ subtasks }) => subtasks.length > 0);
  const fields = askedFields(options, items, hasSubtasks ? work.subtasksAs : null);
  const words = (plan.subject.text?.sections.length ?? 0) > 0 || plan.subject.text !== null;
  return (
    <div className="choices">
      {hasSubtasks && waysForSubtasks(options)[0] !== 'subtasks' && (
        <SubtasksElsewhere work={work} options={options} subject={reading.key} />
      )}
      {impossibleKinds(options, items).map((one) => (
        <p key={one} className="subtle">
          A new {KIND_WORDS[one].inText} cannot be made here, so that part stays a draft.
        </p>
      ))}
      {fields.length > 0 && (
        <fieldset className="asked">
          <legend>Jira asks for this in new items</legend>
          <RequiredFields fields={fields} values={work.values} onChange={work.setValues} />
        </fieldset>
      )}
      {kind !== undefined && done.length > 0 && (
        <Check checked={chosen.done} onCheck={(on) => choose({ done: on })}>
          Add the definition of done for {pluralOf(kind)}: {done.map(lowerFirst).join(', ')}
        </Check>
      )}
      {better !== null && items.length > 0 && (
        <Check checked={chosen.retype} onCheck={(on) => choose({ retype: on })}>
          Change the work type to {better.name}
        </Check>
      )}
      {words && (
        <Check checked={chosen.keepFormer} onCheck={(on) => choose({ keepFormer: on })}>
          Keep the former wording in an expand at the end
        </Check>
      )}
    </div>
  );
}

const pluralOf = (kind: keyof typeof KIND_WORDS): string => `${KIND_WORDS[kind].inText}s`.replace(/ys$/, 'ies');
const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

interface CheckProps {
  readonly checked: boolean;
  readonly onCheck: (on: boolean) => void;
  readonly children: ReactNode;
}

function Check({ checked, onCheck, children }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}

const WAYS: Readonly<Record<SubtasksAs, (subject: string, task: string) => string>> = {
  subtasks: () => 'Sub-tasks',
  linked: (subject, task) => `A linked ${task}: blocks ${subject}`,
  checklist: () => 'A checklist in the description',
};

interface ElsewhereProps {
  readonly work: Workbench;
  readonly options: ApplyOptions;
  readonly subject: string;
}

function SubtasksElsewhere({ work, options, subject }: ElsewhereProps) {
  const name = useId();
  const steps = [...work.plan.subject.subtasks, ...work.plan.items.flatMap(({ subtasks }) => subtasks)];
  const what = steps.length === 1 ? `“${steps[0]?.summary}”` : `the ${steps.length} sub-tasks`;
  const why =
    options.subtask === null
      ? 'Sub-tasks are off in this space'
      : 'Sub-tasks ask for a field that only Jira’s own form can fill';
  return (
    <fieldset className="elsewhere">
      <legend>{options.rights.create ? why : 'You cannot create items in this space'}</legend>
      <p className="subtle">So {what} can go somewhere else:</p>
      {waysForSubtasks(options).map((way) => (
        <label key={way} className="check">
          <input
            type="radio"
            name={name}
            checked={work.subtasksAs === way}
            onChange={() => work.choose({ subtasksAs: way })}
          />
          {WAYS[way](subject, options.filedAs['technical-task']?.name ?? 'task')}
        </label>
      ))}
    </fieldset>
  );
}
