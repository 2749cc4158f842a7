import { useCallback } from 'react';
import { Icon } from '../parts/icon';
import { useSession } from '../session/session';
import { useAnswer } from '../session/use-answer';
import { setFields } from '../site/change-issue';
import { readOpenSprints } from '../site/read-open-sprints';
import { useIssue } from './issue-context';

/** The sprint that the item is in now; the ones that it was carried over from stand behind it. */
export function SprintField() {
  const { ask, fieldIds } = useSession();
  const { issue, change } = useIssue();
  const load = useCallback(() => readOpenSprints(ask, fieldIds, issue.space.key), [ask, fieldIds, issue.space.key]);
  const [sprints] = useAnswer(load);
  const open = issue.sprints.find(({ state }) => state !== 'closed');
  const closed = issue.sprints.filter(({ state }) => state === 'closed').map(({ name }) => name);
  const offered = sprints.state === 'ready' ? sprints.value : [];
  const field = fieldIds.sprint;
  if (!field || !issue.editable.has(field) || offered.length === 0) {
    return <>{[open?.name, ...closed].filter(Boolean).join(', ') || 'None'}</>;
  }
  return (
    <>
      <span className="select">
        <select
          className="field-inline"
          aria-label="Sprint"
          value={open ? String(open.id) : ''}
          onChange={({ target }) =>
            void change(() => setFields(ask, issue.key, { [field]: target.value === '' ? null : Number(target.value) }))
          }
        >
          <option value="">None</option>
          {offered.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
      {closed.length > 0 && <span className="note"> {open ? `after ${closed.join(', ')}` : closed.join(', ')}</span>}
    </>
  );
}
