import type { HealthReading } from '../../../src/contract/health-view';
import type { HealthListQuery } from '../../../src/engine/health/health-list';
import type { StatusCategory } from '../../../src/engine/health/row';
import type { Kind } from '../../../src/engine/kinds';
import { KIND_ORDER, KIND_WORDS } from '../../shared/kinds';
import { count, countOf } from '../../shared/numbers';
import { useAddress } from '../address/use-address';
import { PageIcon } from '../page-icon';
import { FilterSelect } from './filter-select';
import { isNarrowed, type Narrow, SEARCHED_AT_MOST } from './narrow';
import { SURE_WORDS } from './sure-words';
import type { Rows } from './use-rows';

const STATUSES: Readonly<Record<StatusCategory, string>> = {
  'to-do': 'To do',
  'in-progress': 'In progress',
  done: 'Done',
};
/** Lists that mix kinds; in the others every row reads as the same. */
const MIXED_KINDS = new Set<HealthListQuery['list']>([
  'all',
  'classified',
  'forced-story',
  'type-does-not-fit',
  'implementation-detail',
  'mixed-item',
  'too-large',
  'too-thin',
  'horizontal-slice',
  'hidden-dependency',
  'missing-value',
  'unmeasured-value',
  'debt',
  'carried-over',
  'without-points',
  'decided',
  'finished',
  'worth-a-talk',
]);

interface ListFiltersProps {
  readonly query: HealthListQuery;
  readonly reading: HealthReading;
  readonly rows: Rows;
  readonly narrow: Narrow;
  /** Places that match; null where all do. */
  readonly places: readonly number[] | null;
  readonly onNarrow: (narrow: Narrow) => void;
}

/** Search and filters of a list, and how many items are left. */
export function ListFilters({ query, reading, rows, narrow, places, onNarrow }: ListFiltersProps) {
  const { go } = useAddress();
  const toQuery = (kind: Kind | 'none' | null) => {
    const { kind: _before, ...rest } = query;
    go({ view: { name: 'list', query: kind === null ? rest : { ...rest, kind } } }, 'replace');
  };
  return (
    <search className="list-filters">
      <label className="list-search">
        <span className="unseen">Search this list</span>
        <PageIcon name="search" />
        <input
          type="search"
          className="field"
          placeholder="Search this list"
          value={narrow.words}
          onChange={({ target }) => onNarrow({ ...narrow, words: target.value })}
        />
      </label>
      {MIXED_KINDS.has(query.list) && (
        <FilterSelect
          name="Reads as"
          value={query.kind ?? null}
          choices={[...KIND_ORDER.map((kind) => [kind, KIND_WORDS[kind].name] as const), ['none', 'Not classified']]}
          onChoose={toQuery}
        />
      )}
      <FilterSelect
        name="How sure"
        value={narrow.sure === '' ? null : narrow.sure}
        choices={(['clear', 'leaning', 'decided'] as const).map((sure) => [sure, SURE_WORDS[sure]])}
        onChoose={(sure) => onNarrow({ ...narrow, sure: sure ?? '' })}
      />
      {reading.seen !== 'totals' && <PageFilters reading={reading} />}
      <output className="base">{rows.list !== null && countWords(rows.list.total, narrow, places)}</output>
    </search>
  );
}

/** Filters that the whole page shares. */
function PageFilters({ reading }: Pick<ListFiltersProps, 'reading'>) {
  const { address, go } = useAddress();
  const { filters } = address;
  const { sprints } = reading.choices;
  return (
    <>
      {sprints.length > 0 && (
        <FilterSelect
          name="Sprint"
          value={filters.sprints === null ? null : `${filters.sprints.from}-${filters.sprints.to}`}
          choices={sprintChoices(sprints, filters.sprints)}
          onChoose={(range) => go({ filters: { ...filters, sprints: rangeOf(range) } }, 'replace')}
        />
      )}
      <FilterSelect
        name="Status"
        value={filters.statuses[0] ?? null}
        choices={Object.entries(STATUSES) as [StatusCategory, string][]}
        onChoose={(status) => go({ filters: { ...filters, statuses: status === null ? [] : [status] } }, 'replace')}
      />
    </>
  );
}

function countWords(total: number, narrow: Narrow, places: readonly number[] | null): string {
  if (places === null || !isNarrowed(narrow)) return countOf(total, 'item');
  if (total > SEARCHED_AT_MOST) return `${count(places.length)} of the first ${count(SEARCHED_AT_MOST)} items`;
  return `${count(places.length)} of ${countOf(total, 'item')}`;
}

function sprintChoices(
  sprints: HealthReading['choices']['sprints'],
  range: { readonly from: number; readonly to: number } | null,
): readonly (readonly [string, string])[] {
  const single = sprints.map(({ id, name }) => [`${id}-${id}`, name] as const).reverse();
  if (range === null || range.from === range.to) return single;
  const nameOf = (id: number) => sprints.find((sprint) => sprint.id === id)?.name ?? 'an older sprint';
  return [[`${range.from}-${range.to}`, `${nameOf(range.from)} to ${nameOf(range.to)}`], ...single];
}

function rangeOf(value: string | null): { from: number; to: number } | null {
  const [from, to] = (value ?? '').split('-').map(Number);
  return value === null || from === undefined || to === undefined ? null : { from, to };
}
