import { useId, useState } from 'react';
import type { HealthItem } from '../../src/contract/health-view';
import { count, shareOf } from '../shared/numbers';
import { ENOUGH_FOR_SHARES } from './headline';
import { ItemRow } from './item-row';

const FEW_ITEMS = 30;
const AT_ONCE = 20;

interface ItemListProps {
  readonly title: string;
  /** What the count is out of: "171 items in story form". */
  readonly base: { readonly count: number; readonly of: string };
  /** One sentence: what it means to be in this list. */
  readonly means: string;
  /** What to say of an empty list. */
  readonly none: string;
  readonly items: readonly HealthItem[];
  readonly siteUrl: string;
}

/** The items behind a number, each with what shows it. */
export function ItemList({ title, base, means, none, items, siteUrl }: ItemListProps) {
  const [most, setMost] = useState(AT_ONCE);
  const id = useId();
  const share = base.count < ENOUGH_FOR_SHARES ? '' : ` (${shareOf(items.length, base.count)}%)`;
  const waiting = items.length - most;
  return (
    <section className="card item-list" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="subtle">
        <strong>{count(items.length)}</strong> of {count(base.count)} {base.of}
        {share}
        {base.count > 0 && base.count < FEW_ITEMS && <span className="few">few items</span>}
        {'. '}
        {items.length > 0 ? means : none}
      </p>
      {items.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Work</th>
              <th scope="col" className="wide">
                Filed as
              </th>
              <th scope="col" className="reads">
                Reads as
              </th>
              <th scope="col" className="wide">
                How sure
              </th>
              <th scope="col" className="wide">
                Status
              </th>
              <th scope="col" className="wide">
                What shows it
              </th>
            </tr>
          </thead>
          <tbody>
            {items.slice(0, most).map((item) => (
              <ItemRow key={item.key} item={item} siteUrl={siteUrl} />
            ))}
          </tbody>
        </table>
      )}
      {waiting > 0 && (
        <button type="button" className="link-button" onClick={() => setMost(most + AT_ONCE)}>
          Show {count(Math.min(AT_ONCE, waiting))} more of {count(items.length)}
        </button>
      )}
    </section>
  );
}
