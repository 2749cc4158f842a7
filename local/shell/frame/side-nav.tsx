import type { ReactNode } from 'react';
import { Icon } from '../parts/icon';
import type { IconName } from '../parts/paths';
import { SpaceMark } from '../parts/space-mark';
import { Link } from '../route/link';
import type { Route } from '../route/route';
import { useRoute } from '../route/use-route';
import { useSession } from '../session/session';
import type { Space } from '../site/read-spaces';
import { spaceOf } from './space-of';
import './side-nav.css';

interface SideNavProps {
  readonly id: string;
  readonly open: boolean;
  readonly onLeave: () => void;
  readonly onReset: () => void;
}

/** The spaces with their pages, and what the demo itself can do. */
export function SideNav({ id, open, onLeave, onReset }: SideNavProps) {
  const { spaces, state } = useSession();
  const hasGadgets = state.modules.some(({ type }) => type === 'jira:dashboardGadget');
  return (
    <nav id={id} className={open ? 'side-nav side-nav-open' : 'side-nav'} aria-label="Spaces and demo">
      <h2 className="nav-head">Spaces</h2>
      <ul>
        {spaces.map((space) => (
          <SpaceLinks key={space.key} space={space} onLeave={onLeave} />
        ))}
      </ul>
      {hasGadgets && (
        <ul>
          <NavLink to={{ page: 'dashboard' }} icon="chart" onLeave={onLeave}>
            Dashboard
          </NavLink>
        </ul>
      )}
      {spaces.length === 0 && <p className="nav-empty">This user can see no space.</p>}
      <h2 className="nav-head">Demo</h2>
      <ul>
        <NavLink to={{ page: 'import' }} icon="download" onLeave={onLeave}>
          Import a backlog
        </NavLink>
        <NavLink to={{ page: 'trace' }} icon="list" onLeave={onLeave}>
          Request trace
        </NavLink>
        <li>
          <button type="button" className="nav-item" onClick={onReset}>
            <Icon name="undo" /> Reset the data
          </button>
        </li>
      </ul>
      <p className="nav-foot">All on this computer. Nothing is sent anywhere.</p>
    </nav>
  );
}

function SpaceLinks({ space, onLeave }: { readonly space: Space; readonly onLeave: () => void }) {
  const { state } = useSession();
  const isOpen = spaceOf(useRoute()) === space.key;
  const pages = state.modules.filter(({ type }) => type === 'jira:projectPage');
  return (
    <li>
      <NavLink to={{ page: 'backlog', space: space.key }} mark={space.name} onLeave={onLeave} quiet>
        {space.name}
      </NavLink>
      {isOpen && (
        <ul className="nav-inner">
          <NavLink to={{ page: 'backlog', space: space.key }} onLeave={onLeave}>
            Backlog
          </NavLink>
          <NavLink to={{ page: 'items', space: space.key, query: '' }} onLeave={onLeave}>
            Items
          </NavLink>
          {pages.map(({ key, title }) => (
            <NavLink key={key} to={{ page: 'module', space: space.key, module: key, rest: '' }} onLeave={onLeave}>
              {title}
            </NavLink>
          ))}
        </ul>
      )}
    </li>
  );
}

interface NavLinkProps {
  readonly to: Route;
  readonly icon?: IconName;
  readonly mark?: string;
  /** Never shown as the present page: another link stands for it. */
  readonly quiet?: boolean;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

function NavLink({ to, icon, mark, quiet = false, onLeave, children }: NavLinkProps) {
  const isHere = samePage(useRoute(), to) && !quiet;
  const link = (
    <Link to={to} className="nav-item" aria-current={isHere ? 'page' : undefined} onClick={onLeave}>
      {icon && <Icon name={icon} />}
      {mark && <SpaceMark name={mark} />}
      {children}
    </Link>
  );
  return quiet ? link : <li>{link}</li>;
}

function samePage(here: Route, there: Route): boolean {
  if (here.page === 'issue') {
    return there.page === 'items' && there.space === here.key.replace(/-\d+$/, '').toUpperCase();
  }
  if (here.page !== there.page) return false;
  const inSpace = 'space' in here && 'space' in there ? here.space === there.space : true;
  return inSpace && ('module' in here && 'module' in there ? here.module === there.module : true);
}
