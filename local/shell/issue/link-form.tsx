import { type FormEvent, useCallback, useState } from 'react';
import { SelectField } from '../create/select-field';
import { useSession } from '../session/session';
import { useAnswer } from '../session/use-answer';
import { addLink, readLinkSenses } from '../site/change-issue';
import { useIssue } from './issue-context';
import './link-form.css';

/** Links another item to this one. */
export function LinkForm({ onDone }: { readonly onDone: () => void }) {
  const { ask } = useSession();
  const { issue, change } = useIssue();
  const load = useCallback(() => readLinkSenses(ask), [ask]);
  const [senses] = useAnswer(load);
  const [says, setSays] = useState('relates to');
  const [other, setOther] = useState('');
  const offered = senses.state === 'ready' ? senses.value : [];
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const sense = offered.find((candidate) => candidate.says === says) ?? offered[0];
    if (!sense) return;
    const problem = await change(() => addLink(ask, sense, { key: issue.key, other: other.trim().toUpperCase() }));
    if (problem === null) onDone();
  };
  return (
    <form className="link-form" onSubmit={submit}>
      <SelectField
        label="This item"
        value={says}
        options={offered.map((sense) => [sense.says, sense.says])}
        onChange={setSays}
      />
      <label className="field">
        <span className="field-label">Key of the other item</span>
        <input
          // biome-ignore lint/a11y/noAutofocus: the person has just asked to link something
          autoFocus
          required
          pattern="\s*[A-Za-z][A-Za-z0-9_]+-\d+\s*"
          placeholder={`${issue.space.key}-1`}
          value={other}
          onChange={(event) => setOther(event.target.value)}
        />
      </label>
      <button type="submit" className="button button-primary">
        Link
      </button>
      <button type="button" className="button button-subtle" onClick={onDone}>
        Cancel
      </button>
    </form>
  );
}
