import type { ReactNode } from 'react';
import { Icon } from '../parts/icon';
import { KINDS } from '../parts/kinds';
import { Select } from '../parts/select';
import type { Item } from '../site/item';
import { type BacklogFilter, carryKinds, NO_FILTER } from './group-backlog';
import './backlog-filters.css';

interface FiltersProps {
  readonly items: readonly Item[];
  readonly filter: BacklogFilter;
  readonly onChange: (filter: BacklogFilter) => void;
  readonly children?: ReactNode;
}

/** Search and four filters over the backlog that is on the page. */
export function BacklogFilters({ items, filter, onChange, children }: FiltersProps) {
  const set = (part: Partial<BacklogFilter>): void => onChange({ ...filter, ...part });
  const rows = items.filter(({ type }) => type.level === 0);
  const epics = [...new Map(rows.flatMap(({ parent }) => (parent ? [[parent.key, parent.summary]] : []))).entries()];
  const isSet = Object.values(filter).some((value) => value !== '');
  return (
    <search className="filters" aria-label="Backlog">
      <span className="field-with-icon">
        <Icon name="search" />
        <input
          type="search"
          aria-label="Search backlog"
          placeholder="Search backlog"
          value={filter.text}
          onChange={(event) => set({ text: event.target.value })}
        />
      </span>
      <FilterSelect
        name="Kind"
        value={filter.kind}
        options={carryKinds(rows) ? KINDS.map(({ id, word }) => [id, word]) : []}
        onChange={(kind) => set({ kind: kind as BacklogFilter['kind'] })}
      />
      <FilterSelect name="Epic" value={filter.epic} options={epics} onChange={(epic) => set({ epic })} />
      <FilterSelect
        name="Work type"
        value={filter.type}
        options={distinct(rows.map(({ type }) => type.name))}
        onChange={(type) => set({ type })}
      />
      <FilterSelect
        name="Status"
        value={filter.status}
        options={distinct(rows.map(({ status }) => status.name))}
        onChange={(status) => set({ status })}
      />
      {isSet && (
        <button type="button" className="button button-subtle" onClick={() => onChange(NO_FILTER)}>
          Clear the filters
        </button>
      )}
      {children}
    </search>
  );
}

const distinct = (names: readonly string[]): readonly (readonly [string, string])[] =>
  [...new Set(names)].map((name) => [name, name]);

interface FilterSelectProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
}

function FilterSelect({ name, value, options, onChange }: FilterSelectProps) {
  if (options.length === 0) return null;
  return (
    <Select
      name={name}
      value={value}
      options={[['', name], ...options]}
      onChange={onChange}
      frame={value === '' ? 'filter-select' : 'filter-select select-set'}
    />
  );
}
