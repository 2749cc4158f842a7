import type { DraftItem } from '../../../src/engine/drafting/draft';
import { DraftWords } from '../../shared/draft-words';
import { Icon } from '../../shared/icon';

/** A sub-task of a draft, with the criteria and the technical note that it carries. */
export function DraftSubtask({ subtask }: { readonly subtask: DraftItem['subtasks'][number] }) {
  return (
    <li>
      <p className="icon-line">
        <Icon name="subtask" />
        <span>
          <span className="unseen">Sub-task: </span>
          <DraftWords words={subtask.summary} />
        </span>
      </p>
      {(subtask.criteria.length > 0 || subtask.note !== null) && (
        <ul className="small subtle">
          {Object.entries(subtask.criteria).map(([place, line]) => (
            <li key={place} className="icon-line">
              <Icon name="check" size={12} />
              <span>
                <DraftWords words={line} />
              </span>
            </li>
          ))}
          {subtask.note !== null && (
            <li className="icon-line">
              <Icon name="pencil" size={12} />
              <span>
                Technical note: <DraftWords words={subtask.note} />
              </span>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
