import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { Icon } from './icon';
import './menu.css';

interface MenuProps {
  readonly label: string;
  readonly items: readonly { readonly name: string; readonly onChoose: () => void }[];
}

/** The "..." button with what lies behind it; arrow keys move in the list, Escape shuts it. */
export function Menu({ label, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useOpened(open, root, () => setOpen(false));
  const shut = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') shut();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    moveFocus(root.current, step);
  };
  return (
    <div className="menu" ref={root}>
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <div className="menu-list" role="menu" tabIndex={-1} aria-label={label} onKeyDown={onKeyDown}>
          {items.map(({ name, onChoose }) => (
            <button
              key={name}
              type="button"
              role="menuitem"
              onClick={() => {
                shut();
                onChoose();
              }}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Brings the focus into what was opened, and shuts it on a click elsewhere. */
function useOpened(open: boolean, root: RefObject<HTMLElement | null>, shut: () => void): void {
  const latest = useRef(shut);
  latest.current = shut;
  useEffect(() => {
    if (!open) return undefined;
    root.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const outside = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) latest.current();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open, root]);
}

function moveFocus(root: HTMLElement | null, step: number): void {
  const items = [...(root?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + step + items.length) % items.length]?.focus();
}
