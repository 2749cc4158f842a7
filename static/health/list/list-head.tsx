import type { HealthList } from '../../../src/contract/health-list-view';
import { openInJira } from '../../shared/backend';
import { count, shareOf } from '../../shared/numbers';
import { ViewLink } from '../address/use-address';
import { Few } from '../overview/few';
import { PageIcon } from '../page-icon';
import { ViewTitle } from '../view-title';
import { ExportList } from './export-list';
import type { ListWords } from './list-words';
import type { Asked } from './use-rows';

const ENOUGH_FOR_SHARES = 20;
const FEW_ITEMS = 30;

interface ListHeadProps {
  readonly words: ListWords;
  readonly asked: Asked;
  readonly list: HealthList | null;
  readonly projectKey: string;
  /** A change to its items stands in the list's place. */
  readonly covered: boolean;
}

/** Where the list stands, its name, its base and what it means, and where to take it. */
export function ListHead({ words, asked, list, projectKey, covered }: ListHeadProps) {
  const jql = list?.jql ?? null;
  return (
    <header className="list-head">
      <div>
        <nav aria-label="Breadcrumbs">
          <ViewLink view={{ name: 'overview' }}>Backlog health</ViewLink> / {words.section}
        </nav>
        <ViewTitle covered={covered}>{words.title}</ViewTitle>
        <p className="subtle">
          {list !== null && <Base list={list} of={words.base} />}
          {words.means}
        </p>
      </div>
      {list !== null && list.total > 0 && (
        <div className="page-actions">
          {jql !== null && (
            <button
              type="button"
              className="button"
              title={
                jql.byKind ? 'Jira finds the kinds that are written to the items, which may lag behind.' : undefined
              }
              onClick={() => void openInJira(`/issues/?jql=${encodeURIComponent(jql.query)}`)}
            >
              <PageIcon name="out" />
              Open in Jira search
            </button>
          )}
          <ExportList asked={asked} list={list} name={`${projectKey}-${asked.query.list}`} />
        </div>
      )}
    </header>
  );
}

function Base({ list: { total, of }, of: base }: { readonly list: HealthList; readonly of: string }) {
  if (of === null)
    return (
      <>
        {count(total)} {total === 1 ? 'item' : 'items'}.{' '}
      </>
    );
  return (
    <>
      {count(total)} of {count(of)} {base}
      {of >= ENOUGH_FOR_SHARES && ` (${shareOf(total, of)}%)`}
      {of > 0 && of < FEW_ITEMS && (
        <>
          {' '}
          <Few />
        </>
      )}
      .{' '}
    </>
  );
}
