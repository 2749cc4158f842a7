import type { DraftItem } from '../../src/engine/drafting/draft';
import { DraftWords } from './draft-words';
import { Icon } from './icon';

/** The criteria and the technical note that a sub-task of a draft takes along; nothing where it has neither. */
export function Carried({ criteria, note }: Pick<DraftItem['subtasks'][number], 'criteria' | 'note'>) {
  if (criteria.length === 0 && note === null) return null;
  return (
    <ul className="carried small subtle">
      {Object.entries(criteria).map(([place, line]) => (
        <li key={place} className="icon-line">
          <Icon name="check" size={12} />
          <span>
            <DraftWords words={line} />
          </span>
        </li>
      ))}
      {note !== null && (
        <li className="icon-line">
          <Icon name="pencil" size={12} />
          <span>
            Technical note: <DraftWords words={note} />
          </span>
        </li>
      )}
    </ul>
  );
}
