import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { FoundItem } from '../../src/contract/found-item';
import { IssueTypeIcon } from '../shared/issue-type';
import { PickerState } from './picker-state';
import { useFoundItems } from './use-found-items';

interface ItemPickerProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onChoose: (item: FoundItem) => void;
}

/** Which item: found by its key or its words, what the viewer looked at last first; chosen with the keyboard or a click. */
export function ItemPicker({ words, onWords, onChoose }: ItemPickerProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { answer, again } = useFoundItems(words);
  const items = answer?.ok === true ? answer.value : [];
  const [at, setAt] = useState(0);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its top
  useEffect(() => setAt(0), [answer]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = placeAfter(event.key, at, items.length);
    const active = items[at];
    if (next !== null) setAt(next);
    else if (event.key === 'Enter' && active !== undefined) onChoose(active);
    else return;
    event.preventDefault();
  };
  return (
    <main className="item-picker">
      <h2>
        <label htmlFor={id}>Which item?</label>
      </h2>
      <input
        ref={field}
        id={id}
        className="field"
        type="search"
        role="combobox"
        aria-expanded={items.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={items.length > 0 ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder="A key, or words of its summary"
        value={words}
        onChange={({ target }) => onWords(target.value)}
        onKeyDown={onKeyDown}
      />
      <PickerState words={words} answer={answer} onAgain={again} />
      <FoundItems id={id} items={items} at={at} onPoint={setAt} onChoose={onChoose} />
    </main>
  );
}

interface FoundItemsProps extends Pick<ItemPickerProps, 'onChoose'> {
  readonly id: string;
  readonly items: readonly FoundItem[];
  readonly at: number;
  readonly onPoint: (place: number) => void;
}

function FoundItems({ id, items, at, onPoint, onChoose }: FoundItemsProps) {
  return (
    <div id={`${id}-list`} role="listbox" aria-label="Items" className="found-items">
      {items.map((item, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and takes the keys
        <div
          key={item.id}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === at}
          className="found-item"
          onClick={() => onChoose(item)}
          onPointerMove={() => onPoint(place)}
        >
          <IssueTypeIcon iconUrl={item.filedAs.iconUrl} />
          <span className="subtle">{item.key}</span>
          <span className="found-summary">{item.summary}</span>
        </div>
      ))}
    </div>
  );
}

/** Where a key leads in the list, round its ends; null where it leads nowhere. */
function placeAfter(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  return null;
}
