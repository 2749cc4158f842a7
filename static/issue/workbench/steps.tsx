import { useEffect, useRef } from 'react';
import type { DraftItem } from '../../../src/engine/drafting/draft';
import { Carried } from '../../shared/draft-carried';
import { Icon } from '../../shared/icon';
import { moveStep, type Step, stepWords } from './edits';
import { IconButton, MoveButtons, onMoveKey } from './moving';

interface StepsProps {
  readonly item: DraftItem;
  readonly steps: readonly Step[];
  readonly onChange: (steps: readonly Step[]) => void;
}

/** The sub-tasks of an item: each can be worded, moved and taken away, and further ones added. */
export function Steps({ item, steps, onChange }: StepsProps) {
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    root.current?.querySelector<HTMLElement>(`[data-step="${wanted.current}"]`)?.focus();
    wanted.current = null;
  });
  const focusAfter = (id: string, next: readonly Step[]) => {
    wanted.current = id;
    onChange(next);
  };
  const add = () => {
    const id = `new-${steps.reduce((most, step) => Math.max(most, Number(step.id.replace(/\D/g, ''))), 0) + 1}`;
    focusAfter(id, [...steps, { id, place: null, words: '' }]);
  };
  const remove = (at: number) => {
    const rest = steps.filter((_, index) => index !== at);
    focusAfter(rest[Math.min(at, rest.length - 1)]?.id ?? 'add', rest);
  };
  return (
    <div className="subtasks" ref={root}>
      {steps.map((step, at) => (
        <StepRow
          key={step.id}
          step={step}
          at={at}
          count={steps.length}
          item={item}
          onWords={(words) => onChange(steps.map((one) => (one === step ? { ...one, words } : one)))}
          onMove={(by) => focusAfter(step.id, moveStep(steps, step.id, by))}
          onRemove={() => remove(at)}
        />
      ))}
      <button type="button" className="quiet-button" data-step="add" onClick={add}>
        <Icon name="plus" />
        Add a sub-task
      </button>
    </div>
  );
}

interface StepRowProps {
  readonly step: Step;
  readonly at: number;
  readonly count: number;
  readonly item: DraftItem;
  readonly onWords: (words: string) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

function StepRow({ step, at, count, item, onWords, onMove, onRemove }: StepRowProps) {
  const name = `sub-task ${at + 1}`;
  const drafted = step.place === null ? undefined : item.subtasks[step.place];
  return (
    <div className="step">
      <div className="step-line">
        <Icon name="subtask" className="icon-information" />
        <input
          className="field"
          data-step={step.id}
          aria-label={`Sub-task ${at + 1}`}
          autoComplete="off"
          value={stepWords(step, item)}
          onChange={(event) => onWords(event.target.value)}
          onKeyDown={(event) => onMoveKey(event, onMove)}
        />
        {count > 1 && <MoveButtons name={name} mayMove={(by) => at + by >= 0 && at + by < count} onMove={onMove} />}
        <IconButton icon="cross" name={`Remove ${name}`} onClick={onRemove} />
      </div>
      {drafted !== undefined && <Carried criteria={drafted.criteria} note={drafted.note} />}
    </div>
  );
}
