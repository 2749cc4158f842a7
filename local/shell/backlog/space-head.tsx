import { counted } from '../parts/counted';
import { SpaceMark } from '../parts/space-mark';
import { Link } from '../route/link';
import { useSession } from '../session/session';
import type { Space } from '../site/read-spaces';
import './space-head.css';

interface SpaceHeadProps {
  readonly space: Space;
  /** backlog, items, or the key of a page that the app brings. */
  readonly tab: string;
  readonly count?: number | null;
}

/** A space's name and the way to its pages. */
export function SpaceHead({ space, tab, count = null }: SpaceHeadProps) {
  const { state } = useSession();
  const pages = state.modules.filter(({ type }) => type === 'jira:projectPage');
  const here = (own: string) => ({ className: 'tab', 'aria-current': own === tab ? ('page' as const) : undefined });
  const style = space.teamManaged ? 'team-managed' : 'company-managed';
  return (
    <header className="space-head">
      <div className="space-title">
        <SpaceMark name={space.name} size={24} />
        <h1>{space.name}</h1>
        <span className="space-count">{count === null ? style : `${style}, ${counted(count, 'item')}`}</span>
      </div>
      <nav className="tabs" aria-label={space.name}>
        <Link to={{ page: 'backlog', space: space.key }} {...here('backlog')}>
          Backlog
        </Link>
        <Link to={{ page: 'items', space: space.key, query: '' }} {...here('items')}>
          Items
        </Link>
        {pages.map(({ key, title }) => (
          <Link key={key} to={{ page: 'module', space: space.key, module: key, rest: '' }} {...here(key)}>
            {title}
          </Link>
        ))}
      </nav>
    </header>
  );
}
