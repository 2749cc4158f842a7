import { type FormEvent, useEffect, useState } from 'react';
import { useSession } from '../session/session';
import { setFields } from '../site/change-issue';
import { useIssue } from './issue-context';

/** Story points; saved when the field is left. */
export function PointsField() {
  const { ask, fieldIds } = useSession();
  const { issue, change } = useIssue();
  const shown = issue.points === null ? '' : String(issue.points);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const field = fieldIds.points.find((id) => issue.editable.has(id));
  if (!field) return <>{shown || 'None'}</>;
  const save = (event?: FormEvent): void => {
    event?.preventDefault();
    if (text === shown) return;
    const points = text === '' ? null : Number(text);
    void change(() => setFields(ask, issue.key, { [field]: points })).then(
      (problem) => problem !== null && setText(shown),
    );
  };
  return (
    <form onSubmit={save}>
      <input
        className="field-inline"
        type="number"
        min="0"
        step="any"
        aria-label="Story points"
        placeholder="None"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => save()}
      />
    </form>
  );
}
