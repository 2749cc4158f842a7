import { type FormEvent, useState } from 'react';
import type { Applied, FieldValues, Refusal } from '../../../src/contract/apply';
import { Icon } from '../../shared/icon';
import { countOf } from '../../shared/numbers';
import { ChangeList } from './change-list';
import { changeName } from './happening';
import { RequiredFields } from './required-fields';
import { Said } from './said';
import type { Applying } from './use-apply';

interface PartlyAppliedProps {
  readonly applied: Applied;
  readonly refusal: Refusal | null;
  readonly mayEdit: boolean;
  readonly applying: Applying;
}

/** That only some changes are in: which, why, what is missing, and to go on or to go back. */
export function PartlyApplied({ applied, refusal, mayEdit, applying }: PartlyAppliedProps) {
  const [values, setValues] = useState<FieldValues>({});
  const { changes } = applied;
  const open = changes.filter(({ done }) => !done);
  const done = changes.length - open.length;
  const finish = (event: FormEvent) => {
    event.preventDefault();
    void applying.finish(values, open);
  };
  return (
    <form className="applied" onSubmit={finish}>
      <Said
        icon="warn"
        tone="warning"
        title={`${done} of ${countOf(changes.length, 'change is', 'changes are')} in`}
        role={refusal === null ? 'alert' : 'status'}
      >
        <p>{why(applied, refusal)} Nothing was created twice.</p>
      </Said>
      <ChangeList changes={changes} refusal={refusal} />
      {refusal !== null && <RequiredFields fields={refusal.fields} values={values} onChange={setValues} />}
      {mayEdit && (
        <div className="actions">
          <button type="submit" className="button primary" aria-disabled={applying.busy !== null}>
            {applying.busy === null ? `Finish the other ${open.length}` : 'One moment…'}
          </button>
          <button
            type="button"
            className="quiet-button"
            onClick={() =>
              void applying.undo(false, { at: applied.at, changes: changes.filter((change) => change.done) })
            }
          >
            <Icon name="undo" />
            Undo the {done}
          </button>
        </div>
      )}
    </form>
  );
}

function why({ changes }: Applied, refusal: Refusal | null): string {
  if (refusal === null) return 'Jira did not answer for the rest.';
  const refused = changes.find(({ id }) => id === refusal.change);
  const name = refused === undefined ? 'rest' : changeName(refused);
  return `Jira did not take the ${name.charAt(0).toLowerCase()}${name.slice(1)}: “${refusal.says}”`;
}
