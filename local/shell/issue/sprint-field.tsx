import { useCallback } from 'react';
import { Select } from '../parts/select';
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
      <Select
        name="Sprint"
        className="field-inline"
        value={open ? String(open.id) : ''}
        options={[['', 'None'], ...offered.map(({ id, name }) => [String(id), name] as const)]}
        onChange={(sprint) =>
          void change(() => setFields(ask, issue.key, { [field]: sprint === '' ? null : Number(sprint) }))
        }
      />
      {closed.length > 0 && <span className="note"> {open ? `after ${closed.join(', ')}` : closed.join(', ')}</span>}
    </>
  );
}
