import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import type { ApplyOptions } from '../../../src/contract/apply';
import type { IssueReading } from '../../../src/contract/issue-view';
import type { Answer } from '../../../src/contract/problem';
import type { Answers } from '../../../src/engine/drafting/draft';
import type { Plan } from '../../../src/engine/drafting/plan';
import type { Suggestion } from '../../../src/engine/suggestions/suggestion';
import { Icon } from '../../shared/icon';
import { After } from './after';
import { Before } from './before';
import type { Beside } from './beside';
import { Choices } from './choices';
import { Foot } from './foot';
import { happenings } from './happening';
import type { Work as Worked } from './session';
import { SpikeQuestions } from './spike-questions';
import type { Applying } from './use-apply';
import { useWorkbench, type Workbench as Work } from './use-workbench';
import { WhatWillHappen } from './what-will-happen';

interface WorkbenchProps {
  readonly reading: IssueReading;
  readonly suggestion: Suggestion;
  readonly answers: Answers;
  readonly onAnswer: (id: string, answer: string) => void;
  /** What can be done here; null while that is asked. */
  readonly options: Answer<ApplyOptions> | null;
  readonly onAgain: () => void;
  readonly applying: Applying;
  readonly work: Worked;
  readonly onWork: (some: Partial<Worked>) => void;
  readonly onReject: () => void;
  readonly beside: Beside | undefined;
  readonly onPlan: ((plan: Plan) => void) | undefined;
}

/** A suggestion at work: the item before, the questions that its text leaves open, what it would be after, and doing it. */
export function Workbench(props: WorkbenchProps) {
  const { reading, suggestion, answers, onAnswer, applying, onReject, onWork, beside, onPlan } = props;
  const options = props.options?.ok === true ? props.options.value : null;
  const work = useWorkbench({ reading, suggestion, answers, options, work: props.work, onWork });
  useEffect(() => onPlan?.(work.plan));
  const form = useRef<HTMLFormElement>(null);
  const mayApply = reading.mayEdit && options?.rights.edit === true && work.changes.length > 0;
  const apply = () => void applying.apply({ plan: work.plan, basis: reading.basis, values: work.values }, work.changes);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (mayApply) apply();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // Enter alone never applies: it is pressed too easily in a field.
    if (event.target instanceof HTMLInputElement) event.preventDefault();
    if (event.ctrlKey || event.metaKey) form.current?.requestSubmit();
  };
  const isSpike = suggestion.outline[0]?.kind === 'spike' && reading.verdict.spikeNeeds.length > 0;
  return (
    <form ref={form} className="card workbench" onSubmit={submit} onKeyDown={onKeyDown}>
      {suggestion.outline.length === 0 && <p className="idea">{suggestion.sentence}</p>}
      {suggestion.outline.length > 0 && isSpike && (
        <SpikeQuestions reading={reading} suggestion={suggestion} answers={answers} onAnswer={onAnswer} />
      )}
      {suggestion.outline.length > 0 && !isSpike && (
        <Before reading={reading} suggestion={suggestion} answers={answers} onAnswer={onAnswer} />
      )}
      {suggestion.outline.length > 0 && <After reading={reading} work={work} options={options} />}
      {suggestion.warnings?.map((warning) => (
        <p key={warning} className="icon-line warning">
          <Icon name="warn" className="icon-warning" />
          {warning}
        </p>
      ))}
      {mayApply && options !== null && (
        <div className="happens">
          <WhatWillHappen lines={happenings(work.changes, aboutOf(reading, work))} />
          <Choices work={work} reading={reading} options={options} />
        </div>
      )}
      <Foot
        work={work}
        options={props.options}
        onAgain={props.onAgain}
        mayApply={mayApply}
        mayEdit={reading.mayEdit}
        busy={applying.busy !== null}
        beside={beside}
        onReject={onReject}
      />
    </form>
  );
}

const aboutOf = ({ key, filedAs, labelState }: IssueReading, { better }: Work) => ({
  key,
  filedAs: filedAs.name,
  becomes: better?.name ?? null,
  label: labelState.label,
});
