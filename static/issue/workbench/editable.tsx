import { type KeyboardEvent, useId } from 'react';
import type { Words } from '../../../src/engine/drafting/draft';
import { DraftWords } from '../../shared/draft-words';
import { textOf } from './edits';

interface EditableProps {
  /** What a reader hears: "Summary of WAY-142". */
  readonly label: string;
  readonly lines: readonly (readonly Words[])[];
  readonly list?: boolean;
  /** What a person wrote; undefined follows the draft. */
  readonly edited: string | undefined;
  readonly onEdit: (words: string | null) => void;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
}

/**
 * Words of a draft that can be edited where they stand. While nobody writes in it, the field shows whose words are whose;
 * those words also give the field its height.
 */
export function Editable({ label, lines, list = false, edited, onEdit, onKeyDown }: EditableProps) {
  const id = useId();
  const drafted = textOf(lines);
  const text = edited ?? drafted;
  const isOwn = edited !== undefined && edited !== drafted;
  return (
    <div className="editable">
      <label className="unseen" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => onEdit(event.target.value === drafted ? null : event.target.value)}
      />
      <div className={list ? 'mirror listed' : 'mirror'} aria-hidden="true">
        {isOwn
          ? Object.entries(`${text} `.split('\n')).map(([row, line]) => <p key={row}>{line === '' ? ' ' : line}</p>)
          : Object.entries(lines).map(([row, line]) => (
              <p key={row}>
                <DraftWords words={line} />
              </p>
            ))}
      </div>
      {isOwn && (
        <button type="button" className="link-button small" onClick={() => onEdit(null)}>
          Back to the draft
        </button>
      )}
    </div>
  );
}
