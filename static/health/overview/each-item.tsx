import { useId } from 'react';
import type { HealthListItem } from '../../../src/contract/health-list-view';
import { IssueTypeIcon } from '../../shared/issue-type';
import { KindChip } from '../../shared/kind-chip';
import { count, countOf } from '../../shared/numbers';
import { ItemLink } from '../item-link';
import { PROBLEM_WORDS } from '../problem-words';

interface EachItemProps {
  readonly items: readonly HealthListItem[];
  readonly siteUrl: string;
}

/** A backlog too small for shares: each item instead. */
export function EachItem({ items, siteUrl }: EachItemProps) {
  const id = useId();
  const worth = items.flatMap(({ key, problems: [problem] }) => (problem === undefined ? [] : [{ key, problem }]))[0];
  const read = items.filter(({ kind }) => kind !== null).length;
  const base =
    read === items.length ? countOf(read, 'item') : `${count(read)} of ${countOf(items.length, 'item')} read as a kind`;
  return (
    <section className="card each-item" aria-labelledby={id}>
      <h2 id={id}>{base}, too few for shares</h2>
      <p className="subtle">Percentages start at 20 items. Until then, here is each one.</p>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <IssueTypeIcon iconUrl={item.filedAs.iconUrl} />
            <ItemLink itemKey={item.key} siteUrl={siteUrl} />
            <span className="summary" title={item.summary}>
              {item.summary}
            </span>
            {item.kind === null ? <span className="base">Not classified</span> : <KindChip kind={item.kind} />}
          </li>
        ))}
      </ul>
      {worth !== undefined && (
        <p className="base">
          Worth a look: {worth.key}, {PROBLEM_WORDS[worth.problem].name.toLowerCase()}.
        </p>
      )}
    </section>
  );
}
