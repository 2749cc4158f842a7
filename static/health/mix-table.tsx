import type { Kind } from '../../src/engine/kinds';
import { Glyph } from '../shared/glyph';
import { KIND_ORDER, KIND_WORDS } from '../shared/kinds';
import { count, shareOf } from '../shared/numbers';
import { ENOUGH_FOR_SHARES } from './headline';
import { classified } from './sum-pages';

/** The mix in figures. */
export function MixTable({ kinds }: { readonly kinds: Readonly<Record<Kind, number>> }) {
  const all = classified({ kinds });
  const shares = all >= ENOUGH_FOR_SHARES;
  return (
    <table className="mix-table">
      <caption className="unseen">Items by kind</caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">Items</th>
          {shares && <th scope="col">Share</th>}
        </tr>
      </thead>
      <tbody>
        {KIND_ORDER.map((kind) => (
          <tr key={kind}>
            <th scope="row">
              <Glyph kind={kind} /> {KIND_WORDS[kind].name}
            </th>
            <td>{count(kinds[kind])}</td>
            {shares && <td>{shareOf(kinds[kind], all)}%</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All</th>
          <td>{count(all)}</td>
          {shares && <td>100%</td>}
        </tr>
      </tfoot>
    </table>
  );
}
