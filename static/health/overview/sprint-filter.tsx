import type { FilterChoices } from '../../../src/contract/health-view';
import type { SprintRange } from '../../../src/engine/health/filters';
import { FilledDetails } from '../../shared/filled-details';
import { Icon } from '../../shared/icon';

interface SprintFilterProps {
  readonly sprints: FilterChoices['sprints'];
  readonly range: SprintRange | null;
  readonly onChange: (range: SprintRange | null) => void;
}

/** From one sprint to another; absent where the space has none. */
export function SprintFilter({ sprints, range, onChange }: SprintFilterProps) {
  if (sprints.length === 0) return null;
  const place = (id: number) => sprints.findIndex((sprint) => sprint.id === id);
  const first = sprints[0]?.id ?? 0;
  const last = sprints.at(-1)?.id ?? 0;
  const { from, to } = range ?? { from: first, to: last };
  const choose = (one: number, other: number) =>
    onChange(place(one) <= place(other) ? { from: one, to: other } : { from: other, to: one });
  const nameOf = (id: number) => sprints[place(id)]?.name ?? '';
  const select = (label: string, value: number, change: (id: number) => void) => (
    <label className="choice">
      <span>{label}</span>
      <select className="field" value={value} onChange={({ target }) => change(Number(target.value))}>
        {sprints.map(({ id, name, running }) => (
          <option key={id} value={id}>
            {running ? `${name} (running)` : name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <FilledDetails
      className="menu"
      name="health-filter"
      summary={
        <summary className={range === null ? 'button' : 'button selected'}>
          <span className="cut">
            {range === null ? 'Sprints' : from === to ? nameOf(from) : `${nameOf(from)} to ${nameOf(to)}`}
          </span>
          <Icon name="down" className="chevron" />
        </summary>
      }
    >
      {() => (
        <fieldset className="menu-list">
          <legend className="unseen">Sprints</legend>
          {select('From', from, (id) => choose(id, to))}
          {select('To', to, (id) => choose(from, id))}
          {range !== null && (
            <button type="button" className="link-button" onClick={() => onChange(null)}>
              All sprints
            </button>
          )}
        </fieldset>
      )}
    </FilledDetails>
  );
}
