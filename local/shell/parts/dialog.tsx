import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from './icon';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** A CSS length; that of a form by default. */
  readonly width?: string;
}

/** A native modal dialog; Escape, the cross and a click outside close it, and focus goes back to where it was. What is marked `data-first` has it first. */
export function Dialog({ title, onClose, children, width }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // It would begin at the cross.
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className="dialog"
      style={width === undefined ? undefined : { width: `min(${width}, calc(100vw - 24px))` }}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      <div className="dialog-body">
        <header className="dialog-head">
          <h2>{title}</h2>
          <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
            <Icon name="cross" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
