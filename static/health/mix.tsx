import { useId, useState } from 'react';
import type { Kind } from '../../src/engine/kinds';
import { Icon } from '../shared/icon';
import { count, countOf } from '../shared/numbers';
import { ENOUGH_FOR_SHARES, headlineOf, mixShares } from './headline';
import { MixBar } from './mix-bar';
import { MixLegend } from './mix-legend';
import { MixTable } from './mix-table';
import { classified } from './sum-pages';

/** What the backlog is made of: a sentence, a bar, and the same as a table. */
export function Mix({ kinds }: { readonly kinds: Readonly<Record<Kind, number>> }) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const all = classified({ kinds });
  const words = wordsOf(kinds, all);
  return (
    <section className="card mix" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{words.headline}</h2>
        {all > 0 && (
          <button type="button" className="quiet-button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            <Icon name="list" />
            Show as table
          </button>
        )}
      </div>
      <p className="subtle">{words.detail}</p>
      {all > 0 &&
        (asTable ? (
          <MixTable kinds={kinds} />
        ) : (
          <figure aria-labelledby={id}>
            <div className="bar-row">
              <p>
                <strong>Items</strong>
                <span className="base">{count(all)} read as a kind</span>
              </p>
              <MixBar kinds={kinds} />
            </div>
            <MixLegend kinds={kinds} />
          </figure>
        ))}
    </section>
  );
}

function wordsOf(kinds: Readonly<Record<Kind, number>>, all: number) {
  if (all === 0) return { headline: 'No item reads as one of the four kinds', detail: 'Below is why.' };
  if (all < ENOUGH_FOR_SHARES) {
    return {
      headline: `${countOf(all, 'item')}, too few for shares`,
      detail: `Percentages start at ${ENOUGH_FOR_SHARES} items. Until then, here is how many of each.`,
    };
  }
  const shares = mixShares({ kinds });
  return {
    headline: headlineOf(shares),
    detail: `Stories ${shares.stories}%, technical work ${shares.technical}%, spikes ${shares.spikes}%.`,
  };
}
