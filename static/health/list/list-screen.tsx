import { useMemo, useState } from 'react';
import type { HealthListSort } from '../../../src/contract/health-list-view';
import type { HealthReading, HealthView } from '../../../src/contract/health-view';
import type { HealthListQuery } from '../../../src/engine/health/health-list';
import { useAddress } from '../address/use-address';
import { PageKeys } from '../parts/page-keys';
import type { HealthState } from '../use-health';
import { BulkBar } from './bulk-bar';
import { BulkChange } from './bulk-change';
import { ListFilters } from './list-filters';
import { ListHead } from './list-head';
import { ListState } from './list-state';
import { ListTable } from './list-table';
import { wordsOf } from './list-words';
import { isNarrowed, NOT_NARROWED, placesOf, SEARCHED_AT_MOST } from './narrow';
import { useBulk } from './use-bulk';
import { useRows } from './use-rows';
import { useSelection } from './use-selection';
import './list.css';

interface ListScreenProps {
  readonly view: HealthView;
  readonly health: HealthState;
  readonly siteUrl: string;
}

/** The list behind a number, at its own address. */
export function ListScreen({ view, health, siteUrl }: ListScreenProps) {
  const { address } = useAddress();
  if (address.view.name !== 'list' || view.reading === null) return null;
  const { query } = address.view;
  return <ListOf key={query.list} query={query} reading={view.reading} view={view} health={health} siteUrl={siteUrl} />;
}

interface ListOfProps extends ListScreenProps {
  readonly query: HealthListQuery;
  readonly reading: HealthReading;
}

function ListOf({ query, reading, view, health, siteUrl }: ListOfProps) {
  const { filters } = useAddress().address;
  const [sort, setSort] = useState<HealthListSort>(sortOf(query));
  const [narrow, setNarrow] = useState(NOT_NARROWED);
  const asked = { query, filters, sort };
  const rows = useRows(asked);
  const selection = useSelection();
  const bulk = useBulk(() => {
    rows.reload();
    health.open();
  });
  const isChanging = bulk.step.name !== 'none';
  const narrowed = isNarrowed(narrow);
  const places = useMemo(() => (narrowed ? placesOf(rows.items, narrow) : null), [narrowed, rows.items, narrow]);
  const words = wordsOf(query, { types: reading.choices.issueTypes, flow: reading.picture.flow });
  return (
    <main className="list-page" aria-busy={health.busy || rows.list === null}>
      <ListHead words={words} asked={asked} list={rows.list} projectKey={view.project.key} covered={isChanging} />
      {isChanging ? (
        <BulkChange bulk={bulk} siteUrl={siteUrl} onDone={selection.clear} />
      ) : (
        <>
          <ListFilters
            query={query}
            reading={reading}
            rows={rows}
            narrow={narrow}
            places={places}
            onNarrow={setNarrow}
          />
          <ListState rows={rows} shown={places?.length ?? rows.list?.total ?? null} searching={narrowed} />
          {rows.list !== null && rows.list.total > 0 && (
            <BulkBar rows={rows} selection={selection} bulk={bulk} mayEdit={reading.mayEdit} />
          )}
          <ListTable
            rows={rows}
            places={places}
            sort={sort}
            onSort={setSort}
            selection={selection}
            siteUrl={siteUrl}
            searchUpTo={narrowed ? SEARCHED_AT_MOST : 0}
          />
          <PageKeys finder="search" refines={reading.talk.total > 0} />
        </>
      )}
    </main>
  );
}

/** Lists of what is worth a talk begin with that; all others with what is due soonest. */
function sortOf({ list }: HealthListQuery): HealthListSort {
  return { by: list === 'worth-a-talk' ? 'worth' : 'due', descending: false };
}
