import { useEffect, useRef } from 'react';
import { readStored } from './stored';

/** What single keys do on this page, by the key's name. */
export type KeyActions = Readonly<Record<string, () => void>>;

/** Whether a key press belongs to a field, a dialog or the browser rather than to a shortcut. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea, select, [contenteditable], dialog')) return true;
  return document.querySelector('dialog[open]') !== null;
}

/** Listens for single keys while the component is there; they rest in fields and when the person turned them off. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = latest.current[event.key.toLowerCase()];
      if (!action || isTaken(event) || readStored('keys') === 'off') return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** Moves the focus to the next (1) or previous (-1) row link on the page. */
export function focusRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row.matches(':focus'));
  const next = rows[at < 0 ? (step === 1 ? 0 : rows.length - 1) : at + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
