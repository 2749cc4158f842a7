import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Problem } from '../../src/contract/problem';
import type { Kind } from '../../src/engine/kinds';
import { Glyph } from '../shared/glyph';
import { Icon } from '../shared/icon';
import { KIND_ORDER, KIND_WORDS } from '../shared/kinds';
import { FormProblem } from './form-problem';

/** What a person can do about a reading; each gives the problem if it did not work. */
export interface DisagreeActions {
  readonly keep: (kind: Kind | null) => Promise<Problem | null>;
  readonly letWordsDecide: () => Promise<Problem | null>;
}

/** "I disagree", and the form that unfolds from it. `likely` is chosen to begin with. */
export function Disagree({ likely, keep }: { readonly likely: Kind } & Pick<DisagreeActions, 'keep'>) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="quiet-button disagree"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        I disagree
        <Icon name="down" size={12} className="chevron" />
      </button>
      {open && <DisagreeForm likely={likely} keep={keep} onClose={close} />}
    </>
  );
}

interface FormProps extends Pick<DisagreeActions, 'keep'> {
  readonly likely: Kind;
  readonly onClose: () => void;
}

/** How a person reads the item instead; it is kept for good. */
export function DisagreeForm({ likely, keep, onClose }: FormProps) {
  const [choice, setChoice] = useState<Kind | null>(likely);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const failure = await keep(choice);
    setBusy(false);
    setProblem(failure);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <form ref={form} className="disagree-form unfolds" onSubmit={submit} onKeyDown={onKeyDown}>
      <Choices choice={choice} onChoose={setChoice} />
      <p className="base">Kept for good. The label follows your choice.</p>
      {problem !== null && <FormProblem problem={problem} />}
      <div className="actions">
        <button type="submit" className="button primary" aria-disabled={busy}>
          {busy ? 'Keeping…' : 'Keep my choice'}
        </button>
        <button type="button" className="quiet-button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  );
}

interface ChoicesProps {
  readonly choice: Kind | null;
  readonly onChoose: (kind: Kind | null) => void;
}

function Choices({ choice, onChoose }: ChoicesProps) {
  const name = useId();
  return (
    <fieldset>
      <legend>How do you read it?</legend>
      {[...KIND_ORDER, null].map((kind) => (
        <label key={kind} className="choice">
          <input type="radio" name={name} checked={choice === kind} onChange={() => onChoose(kind)} />
          <Glyph kind={kind} />
          {kind === null ? 'None of these' : KIND_WORDS[kind].name}
        </label>
      ))}
    </fieldset>
  );
}
