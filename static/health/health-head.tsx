import { ago } from '../shared/dates';
import { Icon } from '../shared/icon';
import { count, countOf } from '../shared/numbers';
import { useNow } from '../shared/use-now';
import { classified } from './sum-pages';
import type { HealthState } from './use-health';

/** The page's title, what it is based on, and a way to read it again. */
export function HealthHead({ health }: { readonly health: HealthState }) {
  const now = useNow();
  const { start, sum, phase } = health;
  const open = sum.read - classified(sum);
  return (
    <header className="page-head">
      <h1>Backlog health</h1>
      {start !== null && (
        <p className="subtle">
          {start.projectName}
          {sum.read > 0 && ` · ${countOf(sum.read, 'item')}, ${count(open)} not classified`}
          {phase.name === 'done' && ` · read ${ago(new Date(phase.at).toISOString(), Math.max(now, phase.at))}`}
          {phase.name === 'done' && (
            <button type="button" className="quiet-button refresh" onClick={health.begin}>
              <Icon name="refresh" />
              Refresh
            </button>
          )}
        </p>
      )}
    </header>
  );
}
