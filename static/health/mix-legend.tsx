import { useId } from 'react';
import type { Mix } from '../../src/engine/health/picture';
import { Glyph } from '../shared/glyph';
import { KIND_ORDER, KIND_WORDS } from '../shared/kinds';
import { count, shareOf } from '../shared/numbers';
import { ListLink } from './address/use-address';
import { total } from './charts/total';
import { KindFill } from './kind-fill';

/** What each fill stands for, with its count and shares; each cell opens its list. */
export function MixLegend({ mix }: { readonly mix: Pick<Mix, 'items' | 'points'> }) {
  const id = useId();
  const all = total(mix.items);
  const { points } = mix;
  return (
    <ul className="mix-legend">
      {KIND_ORDER.map((kind) => (
        <li key={kind}>
          <ListLink query={{ list: kind }} className="legend-cell">
            <KindFill kind={kind} prefix={id} />
            <Glyph kind={kind} size={14} />
            <span>
              {KIND_WORDS[kind].name}
              <span className="base">
                {count(mix.items[kind])} · {shareOf(mix.items[kind], all)}%
              </span>
              {points !== null && <span className="base">{shareOf(points[kind], total(points))}% of points</span>}
            </span>
          </ListLink>
        </li>
      ))}
    </ul>
  );
}
