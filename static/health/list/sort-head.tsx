import type { HealthListSort } from '../../../src/contract/health-list-view';
import { Icon } from '../../shared/icon';

interface SortHeadProps {
  readonly by: HealthListSort['by'];
  readonly name: string;
  readonly sort: HealthListSort;
  readonly onSort: (sort: HealthListSort) => void;
}

/** The head of a column that can be sorted by: once upwards, then downwards. */
export function SortHead({ by, name, sort, onSort }: SortHeadProps) {
  const sorted = sort.by === by;
  return (
    <th scope="col" aria-sort={!sorted ? 'none' : sort.descending ? 'descending' : 'ascending'}>
      <button type="button" onClick={() => onSort({ by, descending: sorted && !sort.descending })}>
        {name}
        {sorted && <Icon name={sort.descending ? 'down' : 'up'} size={12} />}
      </button>
    </th>
  );
}
