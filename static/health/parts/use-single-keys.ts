import { useLayoutEffect, useRef, useState } from 'react';

/** What a single key does; keys as `KeyboardEvent.key` has them, in lower case: "j", "enter". */
export type SingleKeys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const REMEMBERED = 'true-story.single-keys';

/** Whether single keys act; kept in the browser, for this person alone. */
export function useKeysAreOn(): readonly [on: boolean, set: (on: boolean) => void] {
  const [on, setOn] = useState(remembered);
  return [
    on,
    (next) => {
      setOn(next);
      remember(next);
    },
  ];
}

// A frame may be shut out of the browser's storage; then the choice lasts as long as the page.
function remembered(): boolean {
  try {
    return localStorage.getItem(REMEMBERED) !== 'off';
  } catch {
    return true;
  }
}

function remember(on: boolean): void {
  try {
    localStorage.setItem(REMEMBERED, on ? 'on' : 'off');
  } catch {
    // See above.
  }
}

/** Lets single keys act while `on`; they rest while somebody types, and with Ctrl, Alt or Cmd held. */
export function useSingleKeys(keys: SingleKeys, on: boolean): void {
  const latest = useRef(keys);
  latest.current = keys;
  // With what is drawn, not after it: who sees a view may press its keys.
  useLayoutEffect(() => {
    if (!on) return undefined;
    const pressed = (event: KeyboardEvent) => {
      const act = latest.current[event.key.toLowerCase()];
      if (act === undefined || event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on]);
}

const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select';
const PRESSED_BY_ENTER = 'button, a, summary';

/** Whether the key already means something where it was pressed: in a field, in a form, on a button. */
function isTaken({ target, key, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || !(target instanceof HTMLElement)) return defaultPrevented;
  if (key === 'Escape' && target.matches(FIELDS)) {
    // Out of the field, so that the keys act again.
    target.blur();
    return true;
  }
  if (key === 'Enter' && target.closest(PRESSED_BY_ENTER) !== null) return true;
  // The workbench is a form that fills half the screen: there, keys rest in its fields alone.
  return target.matches(FIELDS) || target.closest('form:not(.workbench)') !== null;
}
