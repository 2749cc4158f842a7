import { type KeyboardEvent, useId, useState } from 'react';
import type { ScreenModuleView } from '../../forge/browser';
import { Dialog } from '../parts/dialog';
import { findCommands } from './find-commands';
import './command-palette.css';

interface CommandPaletteProps {
  readonly commands: readonly ScreenModuleView[];
  readonly onRun: (command: ScreenModuleView) => void;
  readonly onClose: () => void;
}

/** Every command that the app brings, found by its title or its keywords and run with Enter. */
export function CommandPalette({ commands, onRun, onClose }: CommandPaletteProps) {
  const id = useId();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const found = findCommands(commands, words);
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = found[at];
    const step = { ArrowDown: 1, ArrowUp: found.length - 1 }[event.key];
    if (event.key === 'Enter' && chosen) onRun(chosen);
    else if (step !== undefined && chosen) setAt((at + step) % found.length);
    else return;
    // Enter would press whatever has the focus next.
    event.preventDefault();
  };
  return (
    <Dialog title="Commands" onClose={onClose}>
      <input
        type="search"
        className="palette-field"
        role="combobox"
        aria-label="Find a command"
        aria-expanded={found.length > 0}
        aria-controls={id}
        aria-activedescendant={found[at] && `${id}-${found[at].key}`}
        autoComplete="off"
        data-first
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} role="listbox" aria-label="Commands" className="palette-list">
        {found.map((command, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and takes the keys
          <div
            key={command.key}
            id={`${id}-${command.key}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            onClick={() => onRun(command)}
          >
            {command.title}
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="hint">No command has these words.</p>}
    </Dialog>
  );
}
