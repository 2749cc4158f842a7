import { useEffect, useState } from 'react';
import type { ScreenModuleView } from '../../forge/browser';
import { ModuleDialog } from '../module/module-dialog';
import { useSession } from '../session/session';
import { CommandPalette } from './command-palette';

/** The command palette behind Ctrl or Cmd + K, and the dialog of the command that was run last. */
export function Commands() {
  const { modules } = useSession().state;
  const [open, setOpen] = useState(false);
  const [running, setRunning] = useState<ScreenModuleView | null>(null);
  usePaletteKey(() => setOpen(true));
  const run = (command: ScreenModuleView): void => {
    setOpen(false);
    setRunning(command);
  };
  return (
    <>
      {open && (
        <CommandPalette
          commands={modules.filter(({ type }) => type === 'jira:command')}
          onRun={run}
          onClose={() => setOpen(false)}
        />
      )}
      {running && <ModuleDialog module={running} subject={{}} onClose={() => setRunning(null)} />}
    </>
  );
}

function usePaletteKey(call: () => void): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent): void => {
      const isCalled = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
      if (!isCalled || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      call();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
