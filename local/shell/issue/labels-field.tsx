import { type FormEvent, useState } from 'react';
import { Icon } from '../parts/icon';
import { LabelChip } from '../parts/label-chip';
import { useSession } from '../session/session';
import { changeLabel } from '../site/change-issue';
import { useIssue } from './issue-context';

/** The labels, each with its own way out, and a field for one more. */
export function LabelsField() {
  const { ask } = useSession();
  const { issue, change } = useIssue();
  const mayEdit = issue.editable.has('labels');
  return (
    <>
      {issue.labels.length > 0 ? (
        <ul className="label-list">
          {issue.labels.map((label) => (
            <li key={label}>
              <LabelChip label={label} />
              {mayEdit && (
                <button
                  type="button"
                  className="icon-button icon-button-small"
                  aria-label={`Remove the label ${label}`}
                  onClick={() => void change(() => changeLabel(ask, issue.key, { remove: label }))}
                >
                  <Icon name="cross" size={12} />
                </button>
              )}
            </li>
          ))}
        </ul>
      ) : (
        'None'
      )}
      {mayEdit && <LabelForm />}
    </>
  );
}

function LabelForm() {
  const { ask } = useSession();
  const { issue, change } = useIssue();
  const [label, setLabel] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const words = (label ?? '').trim();
    const problem = words === '' ? null : await change(() => changeLabel(ask, issue.key, { add: words }));
    if (problem === null) setLabel(null);
  };
  if (label === null) {
    return (
      <button type="button" className="button button-subtle button-small" onClick={() => setLabel('')}>
        <Icon name="plus" size={12} /> Add a label
      </button>
    );
  }
  return (
    <form className="label-form" onSubmit={submit}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to add a label
        autoFocus
        aria-label="New label"
        value={label}
        onChange={(event) => setLabel(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setLabel(null);
        }}
      />
      <button type="submit" className="button">
        Add
      </button>
    </form>
  );
}
