import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Flag } from '../../forge/browser';
import { Icon } from '../parts/icon';
import './flags.css';

/** What may be shown as a flag: the shell's own may carry a link in place of actions. */
export interface ShellFlag extends Flag {
  readonly link?: ReactNode;
}

interface Flags {
  readonly show: (flag: ShellFlag) => void;
  readonly close: (id: string) => void;
}

const FlagContext = createContext<Flags>({ show: () => undefined, close: () => undefined });

/** Shows and closes flags, those short messages at the foot of the page. */
export const useFlags = (): Flags => useContext(FlagContext);

const LASTS_MS = 8000;

/** Keeps the flags and draws them above everything inside. */
export function FlagProvider({ children }: { readonly children: ReactNode }) {
  const [flags, setFlags] = useState<readonly ShellFlag[]>([]);
  const close = useCallback((id: string) => setFlags((all) => all.filter((flag) => flag.id !== id)), []);
  const show = useCallback(
    (flag: ShellFlag) => setFlags((all) => [...all.filter(({ id }) => id !== flag.id), flag].slice(-4)),
    [],
  );
  const value = useMemo(() => ({ show, close }), [show, close]);
  return (
    <FlagContext.Provider value={value}>
      {children}
      <output className="flags">
        {flags.map((flag) => (
          <FlagCard key={flag.id} flag={flag} onClose={close} />
        ))}
      </output>
    </FlagContext.Provider>
  );
}

const ICONS = { info: 'info', success: 'check', warning: 'warn', error: 'warn' } as const;

function FlagCard({ flag, onClose }: { readonly flag: ShellFlag; readonly onClose: (id: string) => void }) {
  const { id, isAutoDismiss } = flag;
  useEffect(() => {
    if (!isAutoDismiss) return undefined;
    const timer = setTimeout(() => onClose(id), LASTS_MS);
    return () => clearTimeout(timer);
  }, [id, isAutoDismiss, onClose]);
  return (
    <div className={`flag flag-${flag.type}`}>
      <Icon name={ICONS[flag.type]} />
      <div className="flag-text">
        <strong>{flag.title}</strong>
        {flag.description && <p>{flag.description}</p>}
        {flag.link}
        {flag.actions.map(({ text, onClick }) => (
          <button key={text} type="button" className="link-button" onClick={onClick}>
            {text}
          </button>
        ))}
      </div>
      <button type="button" className="icon-button" onClick={() => onClose(id)} aria-label="Close this message">
        <Icon name="cross" />
      </button>
    </div>
  );
}
