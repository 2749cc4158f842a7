import { useId } from 'react';
import type { FilterChoices, HealthReading } from '../../../src/contract/health-view';
import type { HealthFilters, SprintRange } from '../../../src/engine/health/filters';
import { isFiltered, NO_FILTERS } from '../address/address';
import { useAddress } from '../address/use-address';
import { FilterMenu } from './filter-menu';
import { SprintFilter } from './sprint-filter';

const STATUSES = [
  ['to-do', 'To do'],
  ['in-progress', 'In progress'],
  ['done', 'Done'],
] as const;

/** Which items are looked at; all of it stands in the address. */
export function FilterBar({ reading }: { readonly reading: HealthReading }) {
  const { address, go } = useAddress();
  const { choices } = reading;
  const { filters } = address;
  const change = (part: Partial<HealthFilters>) => go({ filters: { ...filters, ...part } }, 'replace');
  return (
    <form className="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <SprintFilter sprints={choices.sprints} range={filters.sprints} onChange={(sprints) => change({ sprints })} />
      <FilterMenu
        name="Status"
        choices={STATUSES.map(([value, name]) => ({ value, name }))}
        chosen={filters.statuses}
        onChange={(statuses) => change({ statuses })}
      />
      <FilterMenu
        name="Epic"
        choices={choices.epics.map(({ id, key, summary }) => ({ value: id, name: `${key} ${summary}` }))}
        chosen={filters.epics}
        onChange={(epics) => change({ epics })}
      />
      <FilterMenu
        name="Component"
        choices={named(choices.components)}
        chosen={filters.components}
        onChange={(components) => change({ components })}
      />
      <FilterMenu
        name="Label"
        choices={choices.labels.map((label) => ({ value: label, name: label }))}
        chosen={filters.labels}
        onChange={(labels) => change({ labels })}
      />
      <FilterMenu
        name="Version"
        choices={named(choices.versions)}
        chosen={filters.versions}
        onChange={(versions) => change({ versions })}
      />
      <FilterMenu
        name="Work type"
        choices={named(choices.issueTypes)}
        chosen={filters.issueTypes}
        onChange={(issueTypes) => change({ issueTypes })}
      />
      {isFiltered(filters) && (
        <button type="button" className="quiet-button" onClick={() => go({ filters: NO_FILTERS }, 'replace')}>
          Clear the filters
        </button>
      )}
      <Compare reading={reading} />
    </form>
  );
}

function named(all: readonly { readonly id: number; readonly name: string }[]) {
  return all.map(({ id, name }) => ({ value: id, name }));
}

/** Sets the present period beside the sprints before it. */
function Compare({ reading: { choices, period } }: { readonly reading: HealthReading }) {
  const { address, go } = useAddress();
  const id = useId();
  const before = period === null ? null : rangeBefore(choices.sprints, period);
  if (before === null && address.compare === null) return null;
  const shown = address.compare ?? before;
  return (
    <span className="compare">
      <input
        id={id}
        type="checkbox"
        checked={address.compare !== null}
        onChange={({ target }) => go({ compare: target.checked ? before : null }, 'replace')}
      />
      <label htmlFor={id}>
        Compare with {shown === null ? 'the sprints before' : spanName(choices.sprints, shown)}
      </label>
    </span>
  );
}

/** As many sprints as the period has, just before it; null where there are not enough. */
function rangeBefore(sprints: FilterChoices['sprints'], { from, to }: SprintRange): SprintRange | null {
  const first = sprints.findIndex(({ id }) => id === from);
  const last = sprints.findIndex(({ id }) => id === to);
  const start = sprints[first - (last - first + 1)];
  const end = sprints[first - 1];
  return first < 1 || start === undefined || end === undefined ? null : { from: start.id, to: end.id };
}

function spanName(sprints: FilterChoices['sprints'], { from, to }: SprintRange): string {
  const nameOf = (id: number) => sprints.find((sprint) => sprint.id === id)?.name ?? 'an older sprint';
  return from === to ? nameOf(from) : `${nameOf(from)} to ${nameOf(to)}`;
}
