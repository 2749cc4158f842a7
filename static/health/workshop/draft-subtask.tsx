import type { DraftItem } from '../../../src/engine/drafting/draft';
import { Carried } from '../../shared/draft-carried';
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
      <Carried criteria={subtask.criteria} note={subtask.note} />
    </li>
  );
}
