import { type RefObject, useEffect, useState } from 'react';

/**
 * Links words and reasons inside `root` and gives the number of the reason that is pointed at, or null. Both sides carry
 * `data-reason`; in the list Up and Down move, Enter jumps to the words, and Escape in the words comes back.
 */
export function useLinking(root: RefObject<HTMLElement | null>): number | null {
  const [pointed, setPointed] = useState<number | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);

  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const listeners = {
      pointerover: (event: Event) => {
        setPointed(reasonAt(event.target));
        if (inList(event.target)) showWords(element, reasonAt(event.target));
      },
      pointerleave: () => setPointed(null),
      focusin: (event: Event) => {
        setChosen(reasonAt(event.target));
        if (inList(event.target)) showWords(element, reasonAt(event.target));
      },
      click: (event: Event) => {
        const reason = reasonAt(event.target);
        if (reason === null || inList(event.target)) return;
        event.preventDefault();
        buttonOf(element, reason)?.focus();
      },
      keydown: (event: Event) => {
        if (event instanceof KeyboardEvent && moveFocus(element, event)) event.preventDefault();
      },
    };
    const all = Object.entries(listeners);
    for (const [type, listener] of all) element.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of all) element.removeEventListener(type, listener);
    };
  }, [root]);
  return pointed ?? chosen;
}

const closest = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-reason]') : null;
const inList = (target: EventTarget | null) => closest(target)?.tagName === 'BUTTON';

function reasonAt(target: EventTarget | null): number | null {
  const number = closest(target)?.dataset.reason;
  return number === undefined ? null : Number(number);
}

const buttonOf = (root: HTMLElement, reason: number) =>
  root.querySelector<HTMLButtonElement>(`button[data-reason="${reason}"]`);

/** Moves the focus by a key; gives whether the key meant something here. */
function moveFocus(root: HTMLElement, event: KeyboardEvent): boolean {
  const reason = reasonAt(event.target);
  if (reason === null) return false;
  const next = inList(event.target) ? fromList(root, reason, event.key) : fromWords(root, reason, event.key);
  next?.focus({ preventScroll: next.tagName === 'A' });
  return next !== null;
}

function fromList(root: HTMLElement, reason: number, key: string): HTMLElement | null {
  if (key === 'ArrowDown') return buttonOf(root, reason + 1);
  if (key === 'ArrowUp') return buttonOf(root, reason - 1);
  if (key === 'Enter') return root.querySelector<HTMLElement>(`a[data-reason="${reason}"]`);
  return null;
}

function fromWords(root: HTMLElement, reason: number, key: string): HTMLElement | null {
  return key === 'Escape' ? buttonOf(root, reason) : null;
}

/** Scrolls a reason's first words into the text's own box, and nothing else. */
function showWords(root: HTMLElement, reason: number | null): void {
  const words = root.querySelector<HTMLElement>(`mark[data-reason="${reason}"]`);
  const box = words?.closest<HTMLElement>('.text-box');
  if (!words || !box) return;
  const inner = words.getBoundingClientRect();
  const outer = box.getBoundingClientRect();
  if (inner.top < outer.top) box.scrollTop -= outer.top - inner.top + 16;
  if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom + 16;
}
