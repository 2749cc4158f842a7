import type { HealthPicture } from '../../src/engine/health/picture';
import { ago, fullDate } from '../shared/dates';
import { Icon } from '../shared/icon';
import { count, countOf } from '../shared/numbers';
import { useNow } from '../shared/use-now';
import { ViewLink } from './address/use-address';
import { ExportMenu } from './overview/export-menu';
import { SECTION } from './overview/sections';
import type { HealthState } from './use-health';
import { ViewTitle } from './view-title';

/** The page's title, what it is based on, and what can be done with it. */
export function PageHead({ health }: { readonly health: HealthState }) {
  const reading = health.view?.reading ?? null;
  return (
    <header className="page-head">
      {reading !== null && reading.picture.items > 0 && reading.each === null && (
        <a className="skip" href={`#${SECTION.checks}`}>
          Skip to the checks
        </a>
      )}
      <div>
        <ViewTitle>Backlog health</ViewTitle>
        <Base health={health} />
      </div>
      {health.view !== null && reading !== null && reading.picture.items > 0 && (
        <div className="page-actions">
          <ViewLink view={{ name: 'workshop' }} className="button">
            Workshop
          </ViewLink>
          <ExportMenu project={health.view.project} reading={reading} />
          {reading.talk.total > 0 && (
            <ViewLink view={{ name: 'refine' }} className="button primary">
              Refine {countOf(reading.talk.items.length, 'item')}
            </ViewLink>
          )}
        </div>
      )}
    </header>
  );
}

function Base({ health }: { readonly health: HealthState }) {
  const now = useNow();
  const { view } = health;
  if (view === null) return null;
  const { reading, project, scan } = view;
  const base = reading === null ? '' : ` · ${itemsOf(reading.picture)} · read ${ago(reading.readAt, now)}`;
  const canRefresh = reading !== null && scan.state !== 'running' && scan.state !== 'paused';
  return (
    <p className="subtle">
      {project.name}
      {base}
      {reading !== null && <span className="print-only">: {fullDate(reading.readAt)}</span>}
      {canRefresh && (
        <button type="button" className="quiet-button refresh" onClick={health.read}>
          <Icon name="refresh" />
          Refresh
        </button>
      )}
    </p>
  );
}

/** "412 items, 23 not classified". */
function itemsOf({ items, read }: HealthPicture): string {
  return items === 0 ? '0 items' : `${countOf(items, 'item')}, ${count(items - read)} not classified`;
}
