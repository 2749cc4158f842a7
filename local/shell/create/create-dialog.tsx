import { type FormEvent, useCallback, useState } from 'react';
import { Dialog } from '../parts/dialog';
import { Loading } from '../parts/loading';
import { ProblemMessage } from '../parts/problem-message';
import { useSession } from '../session/session';
import { useAnswer } from '../session/use-answer';
import type { Problem } from '../site/answer';
import { createIssue, readCreatableTypes, readCreateFields } from '../site/create-issue';
import type { WorkType } from '../site/item';
import type { CreateStart } from './create-context';
import { CreateFields } from './create-fields';
import { issueFields, type NewItem } from './new-item';
import { SelectField } from './select-field';

interface CreateDialogProps {
  readonly start: CreateStart;
  readonly onClose: () => void;
  readonly onCreated: (key: string) => void;
}

/** Makes a new item: first where, then what. */
export function CreateDialog({ start, onClose, onCreated }: CreateDialogProps) {
  const spaces = useSession().spaces.filter(({ mayCreate }) => mayCreate);
  const [space, setSpace] = useState((spaces.find(({ key }) => key === start.space) ?? spaces[0])?.key ?? '');
  return (
    <Dialog title={start.subTask ? `Create a sub-task of ${start.parent}` : 'Create'} onClose={onClose} width="760px">
      {!start.subTask && (
        <SelectField
          label="Space"
          value={space}
          options={spaces.map(({ key, name }) => [key, `${name} (${key})`])}
          onChange={setSpace}
        />
      )}
      <TypesFirst key={space} space={space} start={start} onClose={onClose} onCreated={onCreated} />
    </Dialog>
  );
}

interface PlacedProps extends CreateDialogProps {
  readonly space: string;
}

function TypesFirst(props: PlacedProps) {
  const { space, start } = props;
  const { ask } = useSession();
  const load = useCallback(() => readCreatableTypes(ask, space), [ask, space]);
  const [types, reload] = useAnswer(load);
  if (types.state === 'loading') return <Loading what="what can be created here" />;
  if (types.state === 'problem') return <ProblemMessage problem={types.problem} what="this space" onRetry={reload} />;
  const offered = types.value.filter(({ level }) => (start.subTask ? level < 0 : level >= 0));
  const first = offered.find(({ level }) => level === 0) ?? offered[0];
  if (!first) return <p>This user can read this space, but not create items in it.</p>;
  return <ItemForm {...props} types={offered} first={first} />;
}

interface ItemFormProps extends PlacedProps {
  readonly types: readonly WorkType[];
  readonly first: WorkType;
}

function ItemForm({ space, start, types, first, onClose, onCreated }: ItemFormProps) {
  const { ask, fieldIds } = useSession();
  const [item, setItem] = useState<NewItem>(() => blank(first.id, start.parent ?? ''));
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const screen = useScreen(space, item.type);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await createIssue(ask, issueFields(item, { space, ids: fieldIds, screen }));
    setBusy(false);
    if (answer.ok) onCreated(answer.value.key);
    else setProblem(answer.problem);
  };
  return (
    <form onSubmit={submit}>
      <CreateFields {...{ item, space, types, screen }} onChange={setItem} fixedParent={start.subTask === true} />
      {problem && (
        <p className="field-error" role="alert">
          {problem.messages.join(' ') || 'The item could not be created. What you wrote is still here.'}
        </p>
      )}
      <div className="dialog-foot">
        <button type="button" className="button button-subtle" onClick={onClose}>
          Cancel
        </button>
        <button type="submit" className="button button-primary">
          {busy ? 'Creating…' : 'Create'}
        </button>
      </div>
    </form>
  );
}

const NO_FIELDS: ReadonlySet<string> = new Set();

function useScreen(space: string, type: string): ReadonlySet<string> {
  const { ask } = useSession();
  const load = useCallback(() => readCreateFields(ask, { space, type }), [ask, space, type]);
  const [screen] = useAnswer(load);
  return screen.state === 'ready' ? screen.value : NO_FIELDS;
}

const blank = (type: string, parent: string): NewItem => ({
  type,
  summary: '',
  description: '',
  parent,
  sprint: '',
  points: '',
});
