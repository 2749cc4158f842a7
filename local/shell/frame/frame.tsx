import { useEffect, useId, useRef, useState } from 'react';
import { Commands } from '../command/commands';
import { useCreate } from '../create/create-context';
import { CreateLayer } from '../create/create-layer';
import { ResetDialog } from '../demo/reset-dialog';
import { useAddress, useRoute } from '../route/use-route';
import { useSession } from '../session/session';
import { focusRow, useKeys } from '../session/use-keys';
import { useLiveEvents } from '../session/use-live';
import { HelpDialog } from './help-dialog';
import { Page } from './page';
import { SideNav } from './side-nav';
import { spaceOf } from './space-of';
import { TopBar } from './top-bar';

type Overlay = 'help' | 'reset' | null;

/** Top bar, navigation and the page between them, with the keys that work everywhere. */
export function Frame() {
  const route = useRoute();
  return (
    <CreateLayer space={spaceOf(route)}>
      <FrameInside />
    </CreateLayer>
  );
}

function FrameInside() {
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [menuOpen, setMenuOpen] = useState(false);
  const searchRef = useRef<HTMLInputElement>(null);
  const { toggleColorMode, refreshSpaces, login } = useSession();
  const { openCreate, mayCreate } = useCreate();
  const { isUp, age } = useConnection(refreshSpaces);
  useKeys({
    '/': () => searchRef.current?.focus(),
    '?': () => setOverlay('help'),
    t: toggleColorMode,
    j: () => focusRow(1),
    k: () => focusRow(-1),
  });
  const mainRef = useFocusOnNewPage();
  const mainId = useId();
  const navId = useId();
  return (
    <div className="frame">
      <a className="skip-link" href={`#${mainId}`}>
        Skip to the page
      </a>
      <TopBar
        navId={navId}
        searchRef={searchRef}
        onCreate={mayCreate ? () => openCreate({}) : null}
        onHelp={() => setOverlay('help')}
        menuOpen={menuOpen}
        onMenu={() => setMenuOpen(!menuOpen)}
      />
      <SideNav id={navId} open={menuOpen} onLeave={() => setMenuOpen(false)} onReset={() => setOverlay('reset')} />
      <main id={mainId} className="main" tabIndex={-1} ref={mainRef} key={login}>
        {!isUp && (
          <output className="server-gone">
            The local server does not answer. Start it again with <code>npm start</code>; this page goes on by itself.
          </output>
        )}
        <Page age={age} />
      </main>
      <Commands />
      {overlay === 'help' && <HelpDialog onClose={() => setOverlay(null)} />}
      {overlay === 'reset' && <ResetDialog onClose={() => setOverlay(null)} />}
    </div>
  );
}

// After a reset, or a restart of the server, whatever a page had read is of another age.
function useConnection(refresh: () => Promise<void>): { readonly isUp: boolean; readonly age: number } {
  const [isUp, setUp] = useState(true);
  const [age, setAge] = useState(0);
  const renew = (): void => void refresh().then(() => setAge((before) => before + 1));
  useLiveEvents((event) => {
    if (event.type === 'reset' || (event.type === 'connection' && event.up && !isUp)) renew();
    if (event.type === 'connection') setUp(event.up);
  });
  return { isUp, age };
}

// A screen reader starts at the new page, as it would after a page load.
function useFocusOnNewPage() {
  const ref = useRef<HTMLElement>(null);
  const path = useAddress().replace(/[?#].*$/, '');
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    ref.current?.focus({ preventScroll: true });
  }, [path]);
  return ref;
}
