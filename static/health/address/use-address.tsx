import {
  createContext,
  type MouseEvent,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { HealthListQuery } from '../../../src/engine/health/health-list';
import { type FrameHistory, openHistory } from '../../shared/backend';
import { type Address, addressAt, pathOf, type View } from './address';

export interface Navigation {
  readonly address: Address;
  /** Whether this is not where the page was opened. */
  readonly moved: boolean;
  /** Set where the page was opened in a dialog over the window, which this leaves. */
  readonly close: (() => void) | null;
  /** Goes there; `replace` leaves no step for the browser's Back. */
  readonly go: (change: Partial<Address>, how?: 'push' | 'replace') => void;
}

const START = addressAt('/', '');
const NavigationContext = createContext<Navigation>({ address: START, moved: false, close: null, go: () => undefined });

interface WithAddressProps {
  /** The frame's history, where it was asked for already. */
  readonly history?: Promise<FrameHistory | null> | undefined;
  readonly children: ReactNode;
}

/** Keeps what the page shows in Jira's own address bar, so that it can be linked, and Back works. */
export function WithAddress({ history: given, children }: WithAddressProps) {
  const [address, setAddress] = useState<Address | null>(null);
  const history = useRef<FrameHistory | null>(null);
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    let stop: (() => void) | undefined;
    void (given ?? openHistory()).then((opened) => {
      history.current = opened;
      setAddress(opened === null ? START : addressAt(opened.location.pathname, opened.location.search));
      stop = opened?.listen(({ pathname, search }) => {
        setMoved(true);
        setAddress(addressAt(pathname, search));
      });
    });
    return () => stop?.();
  }, [given]);
  const navigation = useMemo<Navigation>(
    () => ({
      address: address ?? START,
      moved,
      close: history.current?.close ?? null,
      go: (change, how = 'push') => {
        // The page behind the dialog is the overview.
        if (change.view?.name === 'overview' && history.current?.close) return history.current.close();
        const next = { ...(address ?? START), ...change };
        setMoved(true);
        setAddress(next);
        history.current?.[how](pathOf(next));
      },
    }),
    [address, moved],
  );
  // Until the address is known, nothing is asked: filters would be asked for twice.
  if (address === null) return null;
  return <NavigationContext.Provider value={navigation}>{children}</NavigationContext.Provider>;
}

/** Where the page stands, and how to go elsewhere. */
export function useAddress(): Navigation {
  return useContext(NavigationContext);
}

interface ViewLinkProps {
  readonly view: View;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link to another view of the page, with the filters as they are. */
export function ViewLink({ view, className, label, children }: ViewLinkProps) {
  const { address, go } = useAddress();
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    go({ view });
  };
  return (
    <a href={pathOf({ ...address, view })} className={className} aria-label={label} onClick={follow}>
      {children}
    </a>
  );
}

/** A number that leads to the list behind it. */
export function ListLink({ query, ...link }: Omit<ViewLinkProps, 'view'> & { readonly query: HealthListQuery }) {
  return <ViewLink view={{ name: 'list', query }} {...link} />;
}
