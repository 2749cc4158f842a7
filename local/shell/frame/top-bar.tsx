import { type FormEvent, type RefObject, useEffect, useState } from 'react';
import { Icon } from '../parts/icon';
import { Link } from '../route/link';
import { go, useRoute } from '../route/use-route';
import { useSession } from '../session/session';
import { UserSwitch } from './user-switch';
import './top-bar.css';

interface TopBarProps {
  readonly navId: string;
  readonly searchRef: RefObject<HTMLInputElement>;
  /** Null for a user who may create nothing. */
  readonly onCreate: (() => void) | null;
  readonly onHelp: () => void;
  readonly menuOpen: boolean;
  readonly onMenu: () => void;
}

/** Mark, search, create, and who looks in which light. */
export function TopBar({ navId, searchRef, onCreate, onHelp, menuOpen, onMenu }: TopBarProps) {
  const { colorMode, toggleColorMode } = useSession();
  return (
    <header className="top-bar">
      <button
        type="button"
        className="icon-button menu-button"
        aria-label="Menu"
        aria-expanded={menuOpen}
        aria-controls={navId}
        onClick={onMenu}
      >
        <Icon name="menu" />
      </button>
      <Link to={{ page: 'home' }} className="mark">
        <img src="/shell/mark.svg" alt="" width={24} height={24} />
        <span className="mark-name">True Story</span>
      </Link>
      <span className="tag">local demo</span>
      <SearchBox searchRef={searchRef} />
      {onCreate && (
        <button type="button" className="button button-primary create-button" onClick={onCreate}>
          <Icon name="plus" /> <span>Create</span>
        </button>
      )}
      <div className="top-end">
        <UserSwitch />
        <button
          type="button"
          className="icon-button"
          aria-label={colorMode === 'light' ? 'Switch to dark' : 'Switch to light'}
          onClick={toggleColorMode}
        >
          <Icon name={colorMode === 'light' ? 'moon' : 'sun'} />
        </button>
        <button type="button" className="icon-button" aria-label="Keys and help" onClick={onHelp}>
          <Icon name="ask" />
        </button>
      </div>
    </header>
  );
}

function SearchBox({ searchRef }: Pick<TopBarProps, 'searchRef'>) {
  const route = useRoute();
  const present = route.page === 'items' && route.space === null ? route.query : '';
  const [text, setText] = useState(present);
  useEffect(() => setText(present), [present]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    go({ page: 'items', space: null, query: text.trim() });
  };
  return (
    <search className="top-search">
      <form onSubmit={submit}>
        <Icon name="search" />
        <input
          ref={searchRef}
          type="search"
          aria-label="Search, or JQL"
          placeholder="Search, or JQL: trueStoryKind = spike"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
    </search>
  );
}
