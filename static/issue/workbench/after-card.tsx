import type { IssueReading } from '../../../src/contract/issue-view';
import type { DraftItem } from '../../../src/engine/drafting/draft';
import { Icon } from '../../shared/icon';
import { IssueTypeIcon } from '../../shared/issue-type';
import { KindChip } from '../../shared/kind-chip';
import { KIND_WORDS } from '../../shared/kinds';
import { Editable } from './editable';
import { type Edits, sectionsOf, stepsOf, withLine } from './edits';
import { MoveButtons, type Moving, onMoveKey } from './moving';
import { DONE, DONE_HEADING } from './plan-of';
import { Steps } from './steps';

/** A work type as a card shows it. */
interface Filed {
  readonly name: string;
  readonly iconUrl: string | null;
}

interface AfterCardProps {
  readonly item: DraftItem;
  readonly place: number;
  /** Null for one that stands alone. */
  readonly moving: Moving | null;
  readonly reading: IssueReading;
  /** The work type that it will have; null where that is not known. */
  readonly filedAs: Filed | null;
  /** The definition of done, where it is to be added. */
  readonly done: readonly string[] | null;
  readonly edits: Edits;
  readonly onEdit: (edits: Edits) => void;
}

/** One item as it would be: key or "New story", kind, summary, sections and sub-tasks, all of it to be edited in place. */
export function AfterCard({ item, place, moving, reading, filedAs, done, edits, onEdit }: AfterCardProps) {
  const isNew = item.role === 'new';
  const name = isNew ? `New ${KIND_WORDS[item.kind].inText}` : reading.key;
  const field = (key: string) => ({
    edited: edits.lines[key],
    onEdit: (words: string | null) => onEdit(withLine(edits, key, words)),
  });
  const steps = stepsOf(edits, place, item);
  return (
    <article
      className="draft-card"
      data-place={place}
      aria-label={moving === null ? undefined : `${moving.at + 1} of ${moving.count}: ${name}`}
    >
      <header>
        {moving !== null && <Place moving={moving} />}
        {filedAs === null ? <Icon name="plus" /> : <IssueTypeIcon iconUrl={filedAs.iconUrl} />}
        <strong>{name}</strong>
        <span className="base">{keeps(isNew, reading, filedAs)}</span>
        <KindChip kind={item.kind} />
        {moving !== null && <MoveButtons {...moving} name={`item ${moving.at + 1}`} />}
      </header>
      <Editable
        label={`Summary of ${name}`}
        lines={[item.summary]}
        onKeyDown={moving === null ? undefined : (event) => onMoveKey(event, moving.onMove)}
        {...field(`${place}/summary`)}
      />
      {sectionsOf(edits, place, item).map((section) => (
        <div key={section.field} className="draft-section">
          {section.heading !== '' && <h5>{section.heading}</h5>}
          <Editable
            label={`${section.heading || 'Text'} of ${name}`}
            lines={section.lines}
            list={section.list}
            {...field(section.field)}
          />
        </div>
      ))}
      {done !== null && (
        <div className="draft-section">
          <h5>{DONE_HEADING}</h5>
          <Editable
            label={`${DONE_HEADING} of ${name}`}
            lines={done.map((words) => [{ from: 'template', words }])}
            list
            {...field(DONE)}
          />
        </div>
      )}
      {(item.kind === 'story' || steps.length > 0 || item.subtasks.length > 0) && (
        <Steps
          item={item}
          steps={steps}
          onChange={(changed) => onEdit({ ...edits, steps: { ...edits.steps, [place]: changed } })}
        />
      )}
    </article>
  );
}

/** The number of an item in its order; the first one carries a flag. */
function Place({ moving: { at } }: { readonly moving: Moving }) {
  return (
    <>
      <span className="place" aria-hidden="true">
        {at + 1}
      </span>
      {at === 0 && (
        <span className="icon-line first">
          <Icon name="flag" size={12} />
          first
        </span>
      )}
    </>
  );
}

function keeps(isNew: boolean, { key, context, filedAs: before }: IssueReading, filedAs: Filed | null): string {
  if (isNew) return context.parent === null ? `linked to ${key}` : `same epic, linked to ${key}`;
  if (filedAs !== null && filedAs.name !== before.name) return `${before.name} becomes ${filedAs.name}`;
  return 'keeps its key, sprint and comments';
}
