import { useEffect, useRef } from 'react';
import { KeyCap } from '../parts/key-cap';
import { PartIcon } from '../parts/part-icon';

const KEYS = [
  ['J', 'Next item'],
  ['K', 'Back'],
  ['Enter', 'To the answer'],
  ['A', 'Apply, or decided'],
  ['E', 'Edit the draft'],
  ['L', 'Talk later'],
  ['D', 'Disagree'],
  ['1–9', 'Reason and its words'],
  ['O', 'Open in Jira'],
  ['?', 'This list'],
  ['Esc', 'Leave'],
] as const;

interface KeysListProps {
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onClose: () => void;
}

/** Every key of refinement, and the switch for them. */
export function KeysList({ on, onSwitch, onClose }: KeysListProps) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    card.current?.focus();
    // Whoever closes the list goes on where they were.
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <section ref={card} tabIndex={-1} className="keys-list" aria-label="Keys">
      <dl>
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <KeyCap>{key}</KeyCap>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="choice">
        <input type="checkbox" checked={on} onChange={({ target }) => onSwitch(target.checked)} />
        Use single keys
      </label>
      <p className="base">Keys rest while you type.</p>
      <button type="button" className="button" onClick={onClose}>
        <PartIcon name="cross" />
        Close
      </button>
    </section>
  );
}
