import { useCallback, useEffect, useMemo } from 'react';
import { Loading } from '../parts/loading';
import { Message } from '../parts/message';
import { ProblemMessage } from '../parts/problem-message';
import { FlagProvider } from '../session/flags';
import { type Session, SessionProvider } from '../session/session';
import { useStored } from '../session/stored';
import { useAnswer } from '../session/use-answer';
import { good, then } from '../site/answer';
import { asLogin } from '../site/ask';
import { readFieldIds } from '../site/read-field-ids';
import { readSpaces } from '../site/read-spaces';
import { type LocalState, readState } from '../site/read-state';
import { Frame } from './frame';

const RETRY_MS = 2000;

/** The whole page: who is there first, then the site as that user sees it. */
export function App() {
  const [state, reload] = useAnswer(readState);
  const isGone = state.state === 'problem';
  useEffect(() => {
    if (!isGone) return undefined;
    const timer = setInterval(() => void reload(), RETRY_MS);
    return () => clearInterval(timer);
  }, [isGone, reload]);
  if (state.state === 'loading') return <Loading what="the site" />;
  if (state.state === 'problem') {
    return (
      <main className="main">
        <h1 className="hidden">True Story, local demo</h1>
        <ProblemMessage problem={state.problem} what="the site" onRetry={() => void reload()} />
      </main>
    );
  }
  return (
    <FlagProvider>
      <SignedIn state={state.value} />
    </FlagProvider>
  );
}

function SignedIn({ state }: { readonly state: LocalState }) {
  const [stored, setLogin] = useStored('user', 'member');
  const login = state.users.some(({ name }) => name === stored) ? stored : (state.users[0]?.name ?? '');
  const [colorMode, toggleColorMode] = useColorMode();
  const ask = useMemo(() => asLogin(login), [login]);
  const load = useCallback(
    () => then(readFieldIds(ask), (fieldIds) => then(readSpaces(ask), (spaces) => good({ fieldIds, spaces }))),
    [ask],
  );
  const [site, refreshSpaces] = useAnswer(load);
  if (site.state === 'loading') return <Loading what="the spaces" />;
  if (site.state === 'problem') {
    return (
      <main className="main">
        <h1 className="hidden">True Story, local demo</h1>
        <ProblemMessage problem={site.problem} what="the spaces" onRetry={() => void refreshSpaces()} />
        {login !== 'member' && (
          <Message icon="info" title="Another user?">
            <button type="button" className="link-button" onClick={() => setLogin('member')}>
              Go on as member
            </button>
          </Message>
        )}
      </main>
    );
  }
  const session: Session = {
    state,
    login,
    switchUser: setLogin,
    ask,
    ...site.value,
    refreshSpaces,
    colorMode,
    toggleColorMode,
  };
  return (
    <SessionProvider value={session}>
      <Frame />
    </SessionProvider>
  );
}

function useColorMode(): readonly ['light' | 'dark', () => void] {
  const preferred = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const [stored, setStored] = useStored('color-mode', preferred);
  const mode = stored === 'dark' ? 'dark' : 'light';
  useEffect(() => document.documentElement.setAttribute('data-color-mode', mode), [mode]);
  return [mode, () => setStored(mode === 'dark' ? 'light' : 'dark')];
}
