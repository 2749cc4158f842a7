import { Part } from '../parts/part';
import { useIssue } from './issue-context';
import { ReferenceRow } from './reference-row';

/** The item's sub-tasks and how many are done; nothing where there are none. */
export function SubTasks() {
  const { issue } = useIssue();
  const { subtasks } = issue;
  if (subtasks.length === 0) return null;
  const done = subtasks.filter(({ status }) => status.category === 'done').length;
  return (
    <Part
      title="Sub-tasks"
      beside={
        <span className="note">
          {done} of {subtasks.length} done
        </span>
      }
    >
      <ul className="reference-rows">
        {subtasks.map((item) => (
          <ReferenceRow key={item.key} item={item} />
        ))}
      </ul>
    </Part>
  );
}
