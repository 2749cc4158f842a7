import './draft.css';
import type { IssueReading } from '../../../src/contract/issue-view';
import type { DraftItem } from '../../../src/engine/drafting/draft';
import { DraftWords } from '../../shared/draft-words';
import { Icon } from '../../shared/icon';
import { IssueTypeIcon } from '../../shared/issue-type';
import { KindChip } from '../../shared/kind-chip';
import { KIND_WORDS } from '../../shared/kinds';
import { DraftSubtask } from './draft-subtask';

interface DraftCardProps {
  readonly item: DraftItem;
  readonly reading: IssueReading;
}

/** One item as it would be: key or "New story", kind, summary, sections, and its sub-tasks. */
export function DraftCard({ item, reading }: DraftCardProps) {
  const isNew = item.role === 'new';
  return (
    <article className="draft-card">
      <header>
        {isNew ? <Icon name="plus" /> : <IssueTypeIcon iconUrl={reading.filedAs.iconUrl} />}
        <strong>{isNew ? `New ${KIND_WORDS[item.kind].inText}` : reading.key}</strong>
        <span className="base">{keeps(isNew, reading)}</span>
        <KindChip kind={item.kind} />
      </header>
      <p className="draft-summary">
        <DraftWords words={item.summary} />
      </p>
      {Object.entries(item.sections).map(([index, section]) => (
        <div key={index} className="draft-section">
          {section.heading !== '' && <h5>{section.heading}</h5>}
          {section.list ? (
            <ul>
              {Object.entries(section.lines).map(([place, line]) => (
                <li key={place}>
                  <DraftWords words={line} />
                </li>
              ))}
            </ul>
          ) : (
            Object.entries(section.lines).map(([place, line]) => (
              <p key={place}>
                <DraftWords words={line} />
              </p>
            ))
          )}
        </div>
      ))}
      {item.subtasks.length > 0 && (
        <ul className="subtasks">
          {Object.entries(item.subtasks).map(([place, subtask]) => (
            <DraftSubtask key={place} subtask={subtask} />
          ))}
        </ul>
      )}
    </article>
  );
}

function keeps(isNew: boolean, { key, context }: IssueReading): string {
  if (!isNew) return 'keeps its key, sprint and comments';
  return context.parent === null ? `linked to ${key}` : `same epic, linked to ${key}`;
}
