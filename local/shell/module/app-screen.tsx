import { useEffect, useMemo, useRef } from 'react';
import {
  createHost,
  type ScreenHost,
  type ScreenModuleView,
  type ScreenOptions,
  type Subject,
} from '../../forge/browser';
import { useSession } from '../session/session';
import { authorization } from '../site/ask';
import { useShellOperations } from './use-shell-operations';
import './app-screen.css';

interface AppScreenProps {
  readonly module: ScreenModuleView;
  readonly subject: Subject;
  readonly history?: NonNullable<ScreenOptions['history']>;
  readonly onSubmit?: NonNullable<ScreenOptions['onSubmit']>;
  /** Reads again what stands around the screen. */
  readonly onRefresh?: () => void;
}

/** One screen of the app in its own frame, as Forge shows it. */
export function AppScreen({ module, subject, history, onSubmit, onRefresh }: AppScreenProps) {
  const { login, colorMode } = useSession();
  const shell = useShellOperations(onRefresh);
  const frameRef = useRef<HTMLIFrameElement>(null);
  const hostRef = useRef<ScreenHost | null>(null);
  const subjectKey = JSON.stringify(subject);
  const latest = useRef({ colorMode, history, onSubmit });
  latest.current = { colorMode, history, onSubmit };
  // The frame is loaded again only for another screen, item or person: everything else reaches it while it is there.
  const options = useMemo(
    () => ({ module, subject: JSON.parse(subjectKey) as Subject, authorization: authorization(login).Authorization }),
    [module, subjectKey, login],
  );
  useEffect(() => {
    const frame = frameRef.current;
    if (!frame) return undefined;
    const { history: now } = latest.current;
    const moves = now && {
      path: now.path,
      onChange: (...[action, location]: Parameters<typeof now.onChange>) =>
        latest.current.history?.onChange(action, location),
    };
    const host = createHost(frame, {
      ...options,
      colorMode: latest.current.colorMode,
      shell,
      ...(moves ? { history: moves } : {}),
      onSubmit: (payload) => latest.current.onSubmit?.(payload),
    });
    hostRef.current = host;
    return () => host.destroy();
  }, [options, shell]);
  useEffect(() => hostRef.current?.setColorMode(colorMode), [colorMode]);
  useBack(hostRef, history?.path);
  return (
    <iframe key={`${module.key} ${subjectKey} ${login}`} ref={frameRef} className="app-screen" title={module.title} />
  );
}

// The browser's Back and Forward move a screen that has pages of its own.
function useBack(hostRef: { readonly current: ScreenHost | null }, path: string | undefined): void {
  const isBack = useRef(false);
  useEffect(() => {
    const moved = (): void => {
      isBack.current = true;
    };
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, []);
  useEffect(() => {
    // The screen's own moves are known to it.
    if (isBack.current && path !== undefined) hostRef.current?.setPath(path);
    isBack.current = false;
  }, [hostRef, path]);
}
